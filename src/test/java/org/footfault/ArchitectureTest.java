package org.footfault;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** Holds the order of the packages, and what each of them may touch. */
@AnalyzeClasses(
    packages = "org.footfault",
    importOptions = {ImportOption.DoNotIncludeTests.class, ImportOption.DoNotIncludeJars.class})
final class ArchitectureTest {
  private static final String ROOT = "org.footfault";
  private static final String CLI = "org.footfault.cli..";

  /** What jte makes of the templates in src/main/jte. */
  private static final String TEMPLATES = "org.footfault.report.template..";

  /** The packages in the order of the journey: each may use those before it. */
  private static final List<String> LAYERS =
      List.of(
          "org.footfault.text..",
          "org.footfault.date..",
          "org.footfault.post..",
          "org.footfault.note..",
          "org.footfault.citation..",
          "org.footfault.source..",
          "org.footfault.quotation..",
          "org.footfault.comparison..",
          "org.footfault.figure..",
          "org.footfault.finding..",
          "org.footfault.check..",
          "org.footfault.report..",
          "org.footfault.config..",
          ROOT,
          CLI);

  @ArchTest
  static void a_package_uses_only_those_above_it(JavaClasses all) {
    for (int i = 0; i < LAYERS.size() - 1; i++) {
      String[] later = LAYERS.subList(i + 1, LAYERS.size()).toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(LAYERS.get(i))
          .should()
          .dependOnClassesThat(resideInAnyPackage(later))
          .because("the order of the packages is the order of the journey")
          .allowEmptyShould(true)
          .check(all);
    }
  }

  @ArchTest
  static final ArchRule every_class_lies_in_a_package_of_the_design =
      classes().should().resideInAnyPackage(LAYERS.toArray(String[]::new)).allowEmptyShould(true);

  @ArchTest
  static final ArchRule reports_do_not_see_the_checks =
      noClasses()
          .that()
          .resideInAPackage("org.footfault.report..")
          .should()
          .dependOnClassesThat(resideInAPackage("org.footfault.check.."))
          .because("both know a finding, and neither knows the other")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule packages_form_no_cycle =
      slices().matching("org.footfault.(**)").should().beFreeOfCycles().allowEmptyShould(true);

  @ArchTest
  static final ArchRule a_visit_its_turn_and_its_memory_do_not_see_each_other =
      slices()
          .matching("org.footfault.source.web.(*)..")
          .should()
          .notDependOnEachOther()
          .because("they meet in the types of source.web alone")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule the_types_of_the_web_know_none_of_their_makers =
      noClasses()
          .that()
          .resideInAPackage("org.footfault.source.web")
          .should()
          .dependOnClassesThat(resideInAPackage("org.footfault.source.web.*"))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule only_source_web_memory_writes_web_archives =
      only("org.footfault.source.web.memory..").use("org.netpreserve.jwarc..");

  @ArchTest
  static final ArchRule only_source_web_fetch_reaches_the_network =
      only("org.footfault.source.web.fetch..")
          .use("okhttp3..", "okio..", "org.brotli..", "java.net.http..", "javax.net..");

  @ArchTest
  static final ArchRule only_source_web_fetch_opens_sockets_and_connections =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.footfault.source.web.fetch..")
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.net\\.(Socket|ServerSocket|DatagramSocket|URLConnection|Http.*)")
          .orShould()
          .callMethod("java.net.URL", "openStream")
          .orShould()
          .callMethod("java.net.URL", "openConnection")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule only_post_and_source_page_use_jsoup =
      only("org.footfault.post..", "org.footfault.source.page..").use("org.jsoup..");

  @ArchTest
  static final ArchRule only_source_page_uses_pdfbox =
      only("org.footfault.source.page..").use("org.apache.pdfbox..");

  @ArchTest
  static final ArchRule only_post_uses_commonmark =
      only("org.footfault.post..").use("org.commonmark..");

  @ArchTest
  static final ArchRule only_report_config_pages_and_commands_use_jackson =
      only("org.footfault.report..", "org.footfault.config..", "org.footfault.source.page..", CLI)
          .use("tools.jackson..", "com.fasterxml.jackson..");

  @ArchTest
  static final ArchRule only_report_uses_jte = only("org.footfault.report..").use("gg.jte..");

  @ArchTest static final ArchRule only_commands_use_picocli = only(CLI).use("picocli..");

  @ArchTest
  static final ArchRule nothing_else_is_used =
      noClasses()
          .that()
          .resideOutsideOfPackage(TEMPLATES)
          .should()
          .dependOnClassesThat(
              resideOutsideOfPackages(
                  "org.footfault..",
                  "java..",
                  "javax.net..",
                  "javax.xml..",
                  "javax.security.auth.x500..",
                  "org.w3c.dom..",
                  "org.xml.sax..",
                  "org.jspecify.annotations..",
                  "com.google.auto.service..",
                  "okhttp3..",
                  "okio..",
                  "org.brotli..",
                  "kotlin..",
                  "org.jsoup..",
                  "org.apache.pdfbox..",
                  "org.netpreserve.jwarc..",
                  "org.commonmark..",
                  "tools.jackson..",
                  "com.fasterxml.jackson.annotation..",
                  "gg.jte..",
                  "picocli.."))
          .because("a new library is a decision, and is written down here")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule every_package_is_null_marked =
      classes()
          .that()
          .resideOutsideOfPackage(TEMPLATES)
          .should(lieInANullMarkedPackage())
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule only_commands_read_the_clock =
      noClasses()
          .that()
          .resideOutsideOfPackage(CLI)
          .should()
          .accessTargetWhere(readsTheClock())
          .because("“today” is a parameter, so that the same input gives the same output")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule only_source_web_measures_time =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.footfault.source.web..", CLI)
          .should()
          .callMethod(System.class, "nanoTime")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule only_commands_touch_the_standard_streams =
      noClasses()
          .that()
          .resideOutsideOfPackage(CLI)
          .should()
          .accessTargetWhere(isAStandardStream())
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule only_commands_end_the_program =
      noClasses()
          .that()
          .resideOutsideOfPackage(CLI)
          .should()
          .callMethod(System.class, "exit", int.class)
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule a_class_is_a_noun_of_the_trade =
      noClasses()
          .should()
          .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl|Base)")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule nothing_logs = GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

  /** Half of a sentence: {@code only(packages).use(libraries)}. */
  private record Only(List<String> packages) {
    ArchRule use(String... libraries) {
      return noClasses()
          .that()
          .resideOutsideOfPackages(packages.toArray(String[]::new))
          .should()
          .dependOnClassesThat(resideInAnyPackage(libraries))
          .allowEmptyShould(true);
    }
  }

  private static Only only(String... packages) {
    return new Only(List.of(packages));
  }

  private static ArchCondition<JavaClass> lieInANullMarkedPackage() {
    return new ArchCondition<>("lie in a package with package-info.java and @NullMarked") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        boolean marked = item.getPackage().isAnnotatedWith(NullMarked.class);
        events.add(
            new SimpleConditionEvent(item, marked, item.getPackageName() + " is not @NullMarked"));
      }
    };
  }

  private static DescribedPredicate<JavaAccess<?>> readsTheClock() {
    Set<String> systemClocks =
        Set.of("system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds");
    return DescribedPredicate.describe(
        "reads the clock",
        access -> {
          JavaClass owner = access.getTargetOwner();
          String name = access.getTarget().getName();
          boolean inJavaTime = owner.getPackageName().startsWith("java.time");
          return (inJavaTime && name.equals("now"))
              || (owner.isEquivalentTo(java.time.Clock.class) && systemClocks.contains(name))
              || (owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis"))
              || (owner.isEquivalentTo(Date.class) && name.equals("<init>"));
        });
  }

  private static DescribedPredicate<JavaAccess<?>> isAStandardStream() {
    Set<String> streams = Set.of("in", "out", "err", "setIn", "setOut", "setErr", "console");
    return DescribedPredicate.describe(
        "is a standard stream",
        access ->
            access.getTargetOwner().isEquivalentTo(System.class)
                && streams.contains(access.getTarget().getName()));
  }
}
