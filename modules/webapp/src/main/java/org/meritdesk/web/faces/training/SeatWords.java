package org.meritdesk.web.faces.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.people.api.TeamView;
import org.meritdesk.people.api.Teams;
import org.meritdesk.training.api.EnrolmentRule;
import org.meritdesk.training.api.SeatReason;
import org.meritdesk.web.faces.MeasureWords;
import org.meritdesk.web.faces.Words;
import org.meritdesk.web.faces.shell.Reader;

/** Why a rule seats somebody, and what a rule says, in a sentence (规则文字). */
@Named("seatWords")
@RequestScoped
public class SeatWords {

  @Inject private Reader reader;
  @Inject private Teams teams;
  @Inject private CourseWords courses;

  /** Why somebody was seated. */
  public String of(SeatReason reason) {
    Map<String, String> details = reason.details();
    Words words = words();
    String key = "seat.because." + reason.kind();
    return switch (reason.kind()) {
      case TEAM -> words.of(key, team(details.getOrDefault("team", "")));
      case NEWCOMER -> words.of(key, day(details.get("hired")));
      case FAILED, EXPIRING -> words.of(key, day(details.get("day")));
      case MEASURE ->
          words.of(
              key,
              words.name("measure", details.get("measure")),
              figure(details.get("measure"), details.get("value")),
              figure(details.get("measure"), details.get("threshold")));
      case CRITERION ->
          words.of(
              key,
              criterion(details.get("criterion")),
              details.get("missed"),
              details.get("judged"));
    };
  }

  /** What a rule says. */
  public String rule(EnrolmentRule rule) {
    Words words = words();
    String key = "rule.says." + rule.kind();
    Measure measure = rule.measure();
    return switch (rule.kind()) {
      case TEAM ->
          words.of(
              key,
              teams.all().stream()
                  .filter(each -> Long.valueOf(each.id()).equals(rule.teamId()))
                  .findFirst()
                  .map(this::name)
                  .orElse(""));
      case NEWCOMER, EXPIRING -> words.of(key, rule.days());
      case FAILED -> words.of(key);
      case MEASURE ->
          measure == null
              ? ""
              : words.of(
                  key,
                  words.name("measure", measure),
                  figure(measure.name(), String.valueOf(Objects.requireNonNull(rule.threshold()))));
      case CRITERION -> words.of(key, criterion(rule.criterion()), rule.days());
    };
  }

  private String team(String code) {
    return teams.byCode(code).map(this::name).orElse(code);
  }

  private String name(TeamView team) {
    return "zh".equals(reader.getLocale().getLanguage()) ? team.nameZh() : team.nameEn();
  }

  private String criterion(@Nullable String code) {
    String known = code == null ? "" : code;
    return courses.getCriteria().getOrDefault(known, known);
  }

  private String day(@Nullable String day) {
    return reader.figures().day(day == null ? null : LocalDate.parse(day));
  }

  private String figure(@Nullable String name, @Nullable String value) {
    Measure measure = MeasureWords.measure(name);
    return measure == null || value == null
        ? ""
        : new MeasureWords(words(), reader.figures()).threshold(measure, new BigDecimal(value));
  }

  private Words words() {
    return new Words(reader.getLocale());
  }
}
