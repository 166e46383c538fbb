package org.footfault.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.footfault.citation.Citation;
import org.footfault.source.EarlierPage;
import org.footfault.source.PageFacts;
import org.footfault.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read again of an audit that was written. */
final class PastAuditTest {

  private static Map<String, EarlierPage> read(String json) throws Exception {
    return PastAudit.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void pages_that_were_read_whole_are_known_again_by_their_cited_address() throws Exception {
    Report report = SampleReports.online();
    Map<String, EarlierPage> pages = read(Golden.written(new JsonReporter(), report));

    long whole = 0;
    for (PostReport.Judged judged : report.posts().get(0).citations()) {
      if (judged.source() instanceof Source.Page page
          && page.facts().wholeness() == PageFacts.Wholeness.WHOLE) {
        whole++;
        Citation citation = judged.citation();
        EarlierPage earlier =
            pages.get(citation.url().orElseThrow().value().uri().orElseThrow().toString());
        assertThat(earlier.text()).isEqualTo(page.facts().print());
        assertThat(earlier.at()).isEqualTo(report.run().startedAt());
      }
    }
    assertThat(whole).isPositive();
    assertThat(pages).hasSize((int) whole);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nonsense | it is no JSON",
        "[] | it is no audit.json of Footfault",
        "{'tool':{'name':'other'}} | it is no audit.json of Footfault",
        "{'tool':{'name':'footfault'},'schemaVersion':99} | its schemaVersion is 99",
        "{'tool':{'name':'footfault'},'schemaVersion':1} | it does not say when it was made"
      },
      quoteCharacter = '`')
  void what_is_no_audit_is_refused_with_the_reason(String json, String reason) {
    assertThatThrownBy(() -> read(json.replace('\'', '"')))
        .isInstanceOf(PastAudit.UnreadableAuditException.class)
        .hasMessageStartingWith(reason);
  }
}
