package org.meritdesk.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What others published about the same month, computed inside the container from the facts that the
 * product stored: every figure of theirs must come out.
 */
@ExtendWith({BankContainer.class, ArquillianExtension.class})
class ThirdPartyMetricsIT {

  private static final Offset<Double> TWO_DECIMALS = Offset.offset(0.005_000_1);

  @Inject private Jdbi jdbi;

  @Deployment
  static WebArchive archive() {
    return BankContainer.archive()
        .addClasses(ThirdPartyMetricsIT.class, BankContainer.class, StoredCall.class, Sample.class);
  }

  @Test
  void every_published_figure_of_every_day_comes_out() throws IOException {
    Map<LocalDate, List<StoredCall>> days =
        StoredCall.all(jdbi).stream()
            .collect(Collectors.groupingBy(call -> call.entry().toLocalDate()));
    List<Map<String, String>> published = published();

    assertThat(published).hasSize(28);
    assertThat(days).hasSize(28);
    for (Map<String, String> theirs : published) {
      String day = theirs.remove("date");
      Map<String, Double> ours = figures(days.get(LocalDate.parse(day)));
      assertThat(theirs).hasSize(11).hasSameSizeAs(ours);
      theirs.forEach(
          (name, value) ->
              assertThat(ours.get(name))
                  .as("%s of %s", name, day)
                  .isCloseTo(Double.parseDouble(value), TWO_DECIMALS));
    }
  }

  @Test
  void an_agent_serves_so_many_callers_an_hour_on_wednesdays() {
    List<StoredCall> complete =
        StoredCall.all(jdbi).stream()
            .filter(call -> !"PHANTOM".equals(call.outcome()) && call.selfServiceSeconds() >= 0)
            .toList();
    List<StoredCall> served =
        complete.stream()
            .filter(call -> call.entry().getDayOfWeek() == DayOfWeek.WEDNESDAY && call.named())
            .toList();
    Map<Integer, List<StoredCall>> byHour =
        served.stream().collect(Collectors.groupingBy(call -> call.entry().getHour()));
    double rate =
        IntStream.range(0, 24)
            .mapToObj(hour -> byHour.getOrDefault(hour, served))
            .mapToDouble(calls -> 3600 / (service(calls).mean() + 60))
            .average()
            .orElseThrow();

    assertThat(complete).hasSize(33_043);
    assertThat(byHour).hasSize(18);
    assertThat(rate).isCloseTo(14.864434, Offset.offset(0.000_000_5));
  }

  private static Map<String, Double> figures(List<StoredCall> calls) {
    Sample menu = Sample.of(calls, call -> Math.max(0, call.selfServiceSeconds()));
    Sample queue = Sample.of(calls, StoredCall::queueSeconds);
    double hangs = calls.stream().filter(StoredCall::hang).count();
    Map<String, Double> figures = new HashMap<>();
    figures.put("total_calls", (double) calls.size());
    figures.put("avg_service_time", service(calls).mean());
    figures.put("median_service_time", service(calls).median());
    figures.put("std_service_time", service(calls).deviation());
    figures.put("avg_vru_time", menu.mean());
    figures.put("median_vru_time", menu.median());
    figures.put("avg_queue_time", queue.mean());
    figures.put("median_queue_time", queue.median());
    figures.put("hangs", hangs);
    figures.put("hang_rate", 100 * hangs / calls.size());
    figures.put("efficiency_score", 100 - 100 * hangs / calls.size());
    return figures;
  }

  private static Sample service(List<StoredCall> calls) {
    return Sample.of(calls, StoredCall::serviceSeconds);
  }

  private static List<Map<String, String>> published() throws IOException {
    try (BufferedReader file =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    ThirdPartyMetricsIT.class.getResourceAsStream(BankContainer.PUBLISHED)),
                StandardCharsets.UTF_8))) {
      String[] names = file.readLine().strip().split(",");
      return file.lines().map(line -> row(names, line.strip().split(","))).toList();
    }
  }

  private static Map<String, String> row(String[] names, String[] values) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < names.length; i++) {
      row.put(names[i], values[i]);
    }
    return row;
  }
}
