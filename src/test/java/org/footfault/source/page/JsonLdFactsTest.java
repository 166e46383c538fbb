package org.footfault.source.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Authors in JSON-LD. */
final class JsonLdFactsTest {

  private static List<String> names(String json) {
    return OneReader.names(
        new JsonLdFacts(), "<script type='application/ld+json'>" + json + "</script>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'@type':'Article','author':'Ann Roe'} | Ann Roe",
        "{'@type':'Article','author':['Ann Roe',{'name':'Ben Lim'}]} | Ann Roe;Ben Lim",
        "{'@type':'NewsArticle','author':{'@type':'Person','name':'Ann Roe'}} | Ann Roe",
        "{'@graph':[{'@type':'Article','author':{'@id':'#a'}},{'@id':'#a','name':'Ann Roe'}]} | Ann Roe",
        "{'@type':'Recipe','author':{'name':'Ann Roe'}} | Ann Roe",
        "{'@type':'Article','author':{'name':'Ferry Expert'}} | Ferry Expert",
      })
  void authors_are_read_in_every_form(String json, String names) {
    assertThat(names(json.replace('\'', '"'))).containsExactly(names.split(";"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'@type':'Article','author':'https://harbor.example/ann'}",
        "{'@type':'ImageObject','author':'Ann Roe'}",
        "{'@type':'Article','comment':{'@type':'Comment','author':'Ann Roe'}}",
        "{'@type':'Article','author':{'@id':'#nowhere'}}",
      })
  void nobody_is_named(String json) {
    assertThat(names(json.replace('\'', '"'))).isEmpty();
  }
}
