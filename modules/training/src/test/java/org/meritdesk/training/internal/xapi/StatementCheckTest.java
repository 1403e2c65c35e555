package org.meritdesk.training.internal.xapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meritdesk.training.api.StatementFinding;

class StatementCheckTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ACTOR =
      "{'account':{'homePage':'https://lms.example.org','name':'1001'}}";
  private static final String VERB = "{'id':'http://adlnet.gov/expapi/verbs/passed'}";
  private static final String OBJECT = "{'id':'https://lms.example.org/courses/7'}";

  @Test
  void a_statement_needs_an_actor_a_verb_and_an_object_and_no_more() {
    assertThat(found(statement(ACTOR, VERB, OBJECT, ""))).isEmpty();
    assertThat(found("{}")).containsExactly("actor required", "verb required", "object required");
    assertThat(found("[]")).containsExactly(" not-an-object");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '^',
      value = {
        "{'mbox':'mailto:a@example.org'}; ''",
        "{'objectType':'Group','member':[{'mbox':'mailto:a@example.org'}]}; ''",
        "{}; actor no-identifier",
        "{'mbox':'a@example.org'}; actor.mbox not-a-mailbox",
        "{'mbox':null}; actor.mbox null",
        "{'mbox_sha1sum':'12'}; actor.mbox_sha1sum not-a-digest",
        "{'openid':'no iri'}; actor.openid not-an-iri",
        "{'mbox':'mailto:a@example.org','openid':'https://o.example.org/1'}; actor two-identifiers",
        "{'objectType':'Person','mbox':'mailto:a@example.org'}; actor.objectType not-known",
        "{'objectType':'Group'}; actor.member required",
        "{'objectType':'Group','member':[]}; actor.member required",
        "{'account':{'name':'1001'}}; actor.account.homePage required",
        "{'account':{'homePage':'https://l.example.org'}}; actor.account.name required",
        "{'mbox':'mailto:a@example.org','age':3}; actor.age unknown-property"
      })
  void an_actor_is_known_by_exactly_one_identifier(String actor, String expected) {
    assertThat(String.join(", ", found(statement(actor, VERB, OBJECT, ""))))
        .isEqualTo(expected.replace("''", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '^',
      value = {
        "'result':{'score':{'scaled':1.01}}; result.score.scaled out-of-range",
        "'result':{'score':{'scaled':-1}}; ''",
        "'result':{'score':{'raw':101,'max':100}}; result.score.raw out-of-range",
        "'result':{'score':{'raw':5,'min':7,'max':7}}; result.score.raw out-of-range, result.score out-of-range",
        "'result':{'score':{'raw':'7'}}; result.score.raw not-a-number",
        "'result':{'success':'yes'}; result.success not-a-flag",
        "'result':{'duration':'PT1H30M0.5S'}; ''",
        "'result':{'duration':'P4W'}; ''",
        "'result':{'duration':'PT'}; result.duration not-a-duration",
        "'result':{'extensions':{'no-iri':1}}; result.extensions.no-iri not-an-iri",
        "'result':{'extensions':{'https://x.example.org':null}}; ''",
        "'timestamp':'2026-02-03T04:05:06Z'; ''",
        "'timestamp':'2026-02-03T04:05:06.123+08:00'; ''",
        "'timestamp':'2026-02-03T04:05:06-0000'; timestamp not-a-moment",
        "'timestamp':'yesterday'; timestamp not-a-moment",
        "'id':'7'; id not-a-uuid",
        "'version':'0.95'; version not-known",
        "'version':'1.0.3'; ''",
        "'context':{'language':'something'}; context.language not-a-language",
        "'context':{'contextActivities':{'consequences':{'id':'https://a.example.org'}}}; context.contextActivities.consequences unknown-property",
        "'authority':{'objectType':'Group','member':[{'mbox':'mailto:a@example.org'}]}; authority not-here",
        "'attachments':[]; ''",
        "'colour':'red'; colour unknown-property"
      })
  void what_stands_beside_them_has_its_form(String more, String expected) {
    assertThat(String.join(", ", found(statement(ACTOR, VERB, OBJECT, "," + more))))
        .isEqualTo(expected.replace("''", ""));
  }

  @Test
  void agents_and_groups_of_the_context_belong_to_the_second_edition() throws Exception {
    JsonNode json =
        read(
            statement(
                ACTOR,
                VERB,
                OBJECT,
                ",'context':{'contextAgents':[{'objectType':'contextAgent','agent':"
                    + ACTOR
                    + "}]}"));
    assertThat(StatementCheck.findings(json, XapiVersion.V2, 1)).isEmpty();
    assertThat(StatementCheck.findings(json, XapiVersion.V1, 3))
        .containsExactly(new StatementFinding(3, "context.contextAgents", "unknown-property", ""));
  }

  @Test
  void only_another_statement_is_voided_and_nothing_is_told_within_what_is_told() {
    String voided = "{'id':'" + StatementCheck.VOIDED + "'}";
    String reference = "{'objectType':'StatementRef','id':'8f87ccde-bb56-4c2e-ab83-44982ef22df0'}";
    assertThat(found(statement(ACTOR, voided, reference, ""))).isEmpty();
    assertThat(found(statement(ACTOR, voided, OBJECT, ""))).containsExactly("object not-here");
    String inner =
        "{'objectType':'SubStatement','actor':" + ACTOR + ",'verb':" + VERB + ",'object':%s}";
    assertThat(found(statement(ACTOR, VERB, inner.formatted(OBJECT), ""))).isEmpty();
    assertThat(found(statement(ACTOR, VERB, inner.formatted(inner.formatted(OBJECT)), "")))
        .containsExactly("object.object not-here");
  }

  @Test
  void a_platform_is_named_only_where_an_activity_is_spoken_about() {
    String agent = "{'objectType':'Agent','mbox':'mailto:a@example.org'}";
    assertThat(found(statement(ACTOR, VERB, agent, ",'context':{'platform':'x'}")))
        .containsExactly("context.platform not-here");
  }

  private static List<String> found(String json) {
    return StatementCheck.findings(read(json), XapiVersion.V1, 1).stream()
        .map(each -> each.path() + " " + each.code())
        .toList();
  }

  private static String statement(String actor, String verb, String object, String more) {
    return "{'actor':" + actor + ",'verb':" + verb + ",'object':" + object + more + "}";
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json.replace('\'', '"'));
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
