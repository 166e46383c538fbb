package org.footfault.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.footfault.report.Golden;
import org.footfault.report.Report;
import org.footfault.report.SampleReports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * Opens the pages in Debian's Chromium. Without it the tests are skipped, but where {@code CI=true}
 * they fail.
 */
final class HtmlReportIT {

  private static final File BROWSER = new File("/usr/bin/chromium");
  private static final File DRIVER = new File("/usr/bin/chromedriver");

  @TempDir static Path folder;
  private static ChromeDriver browser;

  @BeforeAll
  static void open() {
    boolean there = BROWSER.canExecute() && DRIVER.canExecute();
    if (!there && "true".equals(System.getenv("CI"))) {
      throw new IllegalStateException("CI needs the packages chromium and chromium-driver");
    }
    Assumptions.assumeTrue(there, "no chromium and chromedriver in /usr/bin: not tested");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, java.util.logging.Level.ALL);
    logs.enable(LogType.PERFORMANCE, java.util.logging.Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(BROWSER);
    options.setCapability("goog:loggingPrefs", logs);
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + folder.resolve("profile"));
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).usingAnyFreePort().build();
    browser = new ChromeDriver(service, options);
    browser.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(30));
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.quit();
    }
  }

  @AfterEach
  void the_script_is_silent_and_nothing_is_fetched() {
    List<LogEntry> console = browser.manage().logs().get(LogType.BROWSER).getAll();
    assertThat(console).isEmpty();
    // The browser's own first page asks for things of its own.
    List<String> requests =
        browser.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
            .map(LogEntry::getMessage)
            .filter(message -> message.contains("Network.requestWillBeSent\""))
            .filter(message -> message.contains("\"documentURL\":\"file://"))
            .map(message -> message.replaceFirst("(?s).*\"url\":\"([^\"]{0,120}).*", "$1"))
            .filter(address -> !address.startsWith("file://"))
            .toList();
    assertThat(requests).isEmpty();
  }

  private static void show(String html) throws IOException {
    emulate("light", "screen");
    browser.manage().window().setSize(new Dimension(1200, 900));
    Path file = Files.createTempFile(folder, "page", ".html");
    Files.writeString(file, html);
    browser.get(file.toUri().toString());
  }

  private static void show(Report report) throws IOException {
    show(Golden.written(new HtmlReporter(), report));
  }

  private static void emulate(String scheme, String media) {
    browser.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            media,
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  private static List<String> shown(String selector) {
    return browser.findElements(By.cssSelector(selector)).stream()
        .filter(WebElement::isDisplayed)
        .map(element -> element.getAttribute("id"))
        .toList();
  }

  private static void press(CharSequence... keys) {
    new Actions(browser).sendKeys(keys).perform();
  }

  private static void click(String selector) {
    browser.findElement(By.cssSelector(selector)).click();
  }

  private static String marked() {
    return String.join(" ", shown(".here"));
  }

  @Test
  void a_verdict_button_shows_only_its_citations() throws IOException {
    show(SampleReports.online());
    click("[data-value=contradicted]");

    assertThat(shown(".footnote")).containsExactly("fn-2", "fn-3");
    assertThat(browser.findElement(By.id("count")).getText()).isEqualTo("2 of 6 shown");

    click("[data-value=contradicted]");
    assertThat(shown(".footnote")).hasSize(5);
  }

  @Test
  void filters_of_two_kinds_both_hold_and_those_of_one_kind_add_up() throws IOException {
    show(SampleReports.online());
    click("[data-value='link/gone']");
    click("[data-value='link/moved']");
    assertThat(shown(".footnote")).containsExactly("fn-3", "fn-4");

    click("[data-value=contradicted]");
    assertThat(shown(".footnote")).containsExactly("fn-3");

    click("#reset");
    assertThat(shown(".footnote")).hasSize(5);
  }

  @Test
  void the_search_looks_into_passage_citation_and_findings() throws IOException {
    show(SampleReports.online());
    WebElement search = browser.findElement(By.id("search"));
    search.sendKeys("PETITION names");
    assertThat(shown(".footnote")).containsExactly("fn-4");

    search.clear();
    search.sendKeys("no such words at all");
    assertThat(shown(".footnote")).isEmpty();
    assertThat(browser.findElement(By.className("none")).isDisplayed()).isTrue();

    search.sendKeys(Keys.ESCAPE);
    assertThat(shown(".footnote")).hasSize(5);
  }

  @Test
  void a_filtered_view_can_be_linked() throws IOException {
    show(SampleReports.online());
    click("[data-value=confirmed]");
    String address = browser.getCurrentUrl();
    assertThat(address).endsWith("#verdict=confirmed");

    browser.get("about:blank");
    browser.get(address);
    assertThat(shown(".footnote")).containsExactly("fn-1", "fn-4");
  }

  @Test
  void a_link_to_a_finding_shows_it_even_if_a_filter_hides_it() throws IOException {
    show(SampleReports.online());
    click("[data-value=confirmed]");
    browser.executeScript("location.hash = '#fn-2-title'");
    browser.executeScript("return new Promise((done) => setTimeout(done, 50))");

    assertThat(shown("#fn-2-title")).containsExactly("fn-2-title");
  }

  @Test
  void j_and_k_go_from_finding_to_finding() throws IOException {
    show(SampleReports.online());
    press("j");
    assertThat(marked()).isEqualTo("post-missing");
    press("j");
    assertThat(marked()).isEqualTo("fn-2-title");
    press("k");
    assertThat(marked()).isEqualTo("post-missing");
  }

  @Test
  void keys_that_are_typed_into_the_search_do_nothing_else() throws IOException {
    show(SampleReports.online());
    press("/");
    press("jk?x");

    WebElement search = browser.findElement(By.id("search"));
    assertThat(search.getAttribute("value")).isEqualTo("jk?x");
    assertThat(marked()).isEmpty();
    assertThat(browser.findElement(By.id("keys")).isDisplayed()).isFalse();
  }

  @Test
  void a_question_mark_opens_the_help_and_escape_closes_it() throws IOException {
    show(SampleReports.online());
    press("?");
    assertThat(browser.findElement(By.id("keys")).isDisplayed()).isTrue();
    press(Keys.ESCAPE);
    assertThat(browser.findElement(By.id("keys")).isDisplayed()).isFalse();
  }

  @Test
  void x_opens_all_folds_and_closes_them() throws IOException {
    show(SampleReports.online());
    press("x");
    assertThat(browser.findElements(By.cssSelector("details:not([open])"))).isEmpty();
    press("x");
    assertThat(browser.findElements(By.cssSelector("details[open]"))).isEmpty();
  }

  @Test
  void on_paper_every_fold_is_open_and_the_filters_are_gone() throws IOException {
    show(SampleReports.online());
    emulate("light", "print");
    browser.executeScript("dispatchEvent(new Event('beforeprint'))");

    assertThat(browser.findElement(By.className("filters")).isDisplayed()).isFalse();
    assertThat(browser.findElement(By.cssSelector("#fn-2-title .why p")).isDisplayed()).isTrue();
    assertThat(colour("body", "background-color")).isEqualTo("rgb(255, 255, 255)");

    browser.executeScript("dispatchEvent(new Event('afterprint'))");
    assertThat(browser.findElements(By.cssSelector("details[open]"))).isEmpty();
  }

  private static String colour(String selector, String property) {
    return String.valueOf(
        browser.executeScript(
            "return getComputedStyle(document.querySelector(arguments[0]))[arguments[1]]",
            selector,
            property));
  }

  @Test
  void the_colours_follow_the_system_until_the_reader_chooses() throws IOException {
    show(SampleReports.online());
    String light = colour("body", "background-color");
    emulate("dark", "screen");
    String dark = colour("body", "background-color");
    assertThat(dark).isNotEqualTo(light);

    click("#theme");
    assertThat(colour("body", "background-color")).isEqualTo(light);
    click("#theme");
    emulate("light", "screen");
    assertThat(colour("body", "background-color")).isEqualTo(dark);
    click("#theme");
    assertThat(colour("body", "background-color")).isEqualTo(light);
  }

  /** The words whose contrast is below 4.5 : 1 (WCAG 2.2, 1.4.3). */
  private static final String FAINT =
      """
      const channel = (c) => { c /= 255; return c <= .03928 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4; };
      const luminance = ([r, g, b]) => .2126 * channel(r) + .7152 * channel(g) + .0722 * channel(b);
      const parse = (text) => text.match(/[\\d.]+/g).map(Number);
      const ground = (e) => {
        for (; e; e = e.parentElement) {
          const c = parse(getComputedStyle(e).backgroundColor);
          if (c.length === 3 || c[3] === 1) return c;
        }
        return [255, 255, 255];
      };
      const faint = [];
      let looked = 0;
      for (const e of document.querySelectorAll('body *')) {
        const own = [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim());
        if (!own || !e.checkVisibility({ opacityProperty: true })) continue;
        looked++;
        const [a, b] = [luminance(parse(getComputedStyle(e).color)), luminance(ground(e))];
        const contrast = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
        if (contrast < 4.5) faint.push(`${contrast.toFixed(2)} ${e.className}: ${e.textContent}`);
      }
      return looked > 100 ? faint : ['too few words'];
      """;

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void all_words_stand_out_from_what_lies_behind_them(String scheme) throws IOException {
    show(SampleReports.several());
    emulate(scheme, "screen");
    press("x");

    assertThat((List<?>) browser.executeScript(FAINT)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 320})
  void a_narrow_window_needs_no_scrolling_sideways(int width) throws IOException {
    show(SampleReports.several());
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", false));
    press("x");
    Object needed = browser.executeScript("return document.documentElement.scrollWidth");
    browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());

    assertThat((Long) needed).isLessThanOrEqualTo(width);
  }

  @Test
  void buttons_are_large_enough_to_hit() throws IOException {
    show(SampleReports.online());

    assertThat(browser.findElements(By.cssSelector("button")))
        .filteredOn(WebElement::isDisplayed)
        .allSatisfy(
            button -> {
              assertThat(button.getSize().height).isGreaterThanOrEqualTo(24);
              assertThat(button.getSize().width).isGreaterThanOrEqualTo(24);
            });
  }

  @Test
  void without_a_script_everything_can_be_read() throws IOException {
    browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    try {
      show(SampleReports.online());
      assertThat(browser.findElements(By.cssSelector(".footnote"))).hasSize(5);
      assertThat(browser.findElement(By.id("fn-2-title")).isDisplayed()).isTrue();
      assertThat(browser.findElement(By.className("filters")).isDisplayed()).isFalse();
      assertThat(browser.findElement(By.className("copy")).isDisplayed()).isFalse();
    } finally {
      browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
  }

  @ParameterizedTest
  @MethodSource("org.footfault.report.Hostile#words")
  void hostile_words_do_nothing_in_a_browser(String words) throws IOException {
    show(SampleReports.hostile(words));

    assertThat(browser.getTitle()).startsWith("Footnotes: ");
    assertThat(browser.findElements(By.cssSelector("script"))).hasSize(1);
    assertThat(browser.findElement(By.cssSelector(".finding")).isDisplayed()).isTrue();
  }

  @Test
  void the_index_opens_too() throws IOException {
    StringBuilder html = new StringBuilder();
    HtmlFolder.writeIndex(SampleReports.several(), html);
    show(html.toString());

    assertThat(browser.findElements(By.cssSelector(".posts > li"))).hasSize(4);
  }
}
