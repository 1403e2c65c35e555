package org.meritdesk.training.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairingTest {

  private final Pairing pairing = new Pairing(1);

  @Test
  void the_nearest_of_the_same_post_is_taken_and_nobody_twice() {
    List<Progress> learners = List.of(of(1, "PHONE", "80"), of(2, "PHONE", "81"));
    List<Progress> others =
        List.of(
            of(11, "PHONE", "80"),
            of(12, "PHONE", "82"),
            of(13, "CHAT", "81"),
            of(14, "PHONE", "60"));

    assertThat(spoken(pairing.of(learners, others))).containsExactly("1-11", "2-12");
  }

  @Test
  void who_is_farther_than_the_caliper_stays_alone() {
    // values 0 0 10 10: mean 5, squares 100, deviation √(100 / 3) = 5.77; 10 is 1.73 of them
    List<Progress> learners = List.of(of(1, "PHONE", "0"), of(2, "PHONE", "0"));
    List<Progress> others = List.of(of(11, "PHONE", "10"), of(12, "PHONE", "10"));

    assertThat(pairing.of(learners, others)).isEmpty();
    assertThat(new Pairing(1.74).of(learners, others)).hasSize(2);
    assertThat(new Pairing(1.73).of(learners, others)).isEmpty();
  }

  @Test
  void time_of_service_decides_where_the_values_are_alike() {
    List<Progress> learners = List.of(of(1, "PHONE", "80", 100));
    List<Progress> others = List.of(of(11, "PHONE", "80", 900), of(12, "PHONE", "80", 130));

    assertThat(spoken(pairing.of(learners, others))).containsExactly("1-12");
  }

  @Test
  void the_closest_two_come_first_even_if_another_learner_then_stays_alone() {
    List<Progress> learners = List.of(of(1, "PHONE", "78"), of(2, "PHONE", "80"));
    List<Progress> others = List.of(of(11, "PHONE", "80"), of(12, "PHONE", "95"));

    assertThat(spoken(pairing.of(learners, others))).containsExactly("2-11");
  }

  @Test
  void the_order_of_the_lists_does_not_matter() {
    List<Progress> learners = List.of(of(1, "PHONE", "70"), of(2, "PHONE", "70"));
    List<Progress> others =
        List.of(of(11, "PHONE", "70"), of(12, "PHONE", "70"), of(13, "PHONE", "71"));
    List<Progress> turned = List.of(others.get(2), others.get(1), others.get(0));

    assertThat(spoken(pairing.of(List.of(learners.get(1), learners.get(0)), turned)))
        .containsExactly("1-11", "2-12")
        .isEqualTo(spoken(pairing.of(learners, others)));
  }

  private static List<String> spoken(List<MatchedPair> pairs) {
    return pairs.stream()
        .map(pair -> pair.learner().agentId() + "-" + pair.other().agentId())
        .toList();
  }

  private static Progress of(long agent, String post, String before) {
    return of(agent, post, before, 365);
  }

  private static Progress of(long agent, String post, String before, long tenure) {
    return new Progress(agent, post, tenure, new BigDecimal(before), new BigDecimal(before));
  }
}
