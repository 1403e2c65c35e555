package org.meritdesk.quality.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.ingestion.api.ServedPart;
import org.meritdesk.ingestion.api.ServedParts;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Role;
import org.meritdesk.people.api.SignIns;
import org.meritdesk.people.api.UserView;
import org.meritdesk.quality.api.Answer;
import org.meritdesk.quality.api.Answers;
import org.meritdesk.quality.api.CalibrationPart;
import org.meritdesk.quality.api.CalibrationRequest;
import org.meritdesk.quality.api.CalibrationView;
import org.meritdesk.quality.api.Calibrations;
import org.meritdesk.quality.api.Criterion;
import org.meritdesk.quality.api.FormDocument;
import org.meritdesk.testkit.StandIn;

/** Four inspectors, a form in force and twenty parts of contacts. */
final class CalibrationFixture {

  static final Instant NOW = Instant.parse("2026-11-05T08:00:00Z");
  static final Caller ANNA = Callers.person("anna", Role.INSPECTOR);
  static final Caller BO = Callers.person("bo", Role.INSPECTOR);
  static final Caller CHEN = Callers.person("chen", Role.INSPECTOR);
  static final Caller EXPERT = Callers.person("expert", Role.INSPECTOR);
  static final String FORM = "attitude";

  final Trail trail = new Trail();
  final Told told = new Told();
  final Calibrations calibrations;
  final FormDocument form;

  CalibrationFixture(Jdbi db) {
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    FormBook forms = new FormBook(db, new Trail(), clock);
    if (forms.inForce(FORM, LocalDate.now(clock)).isEmpty()) {
      FormDocument shipped =
          forms.templates().stream().filter(each -> each.code().equals(FORM)).findFirst().get();
      int no = forms.draft(shipped, Callers.INSPECTOR).versionNo();
      forms.submit(FORM, no, Callers.INSPECTOR);
      forms.approve(FORM, no, Callers.CHECKER);
    }
    form = forms.inForce(FORM, LocalDate.now(clock)).get().document();
    CalibrationReading reading = new CalibrationReading(forms);
    calibrations =
        new CalibrationBook(
            db,
            forms,
            new CalibrationGraders(new InspectorList(signIns())),
            new CalibrationContacts(new Parts()),
            reading,
            new CalibrationMarks(reading, clock),
            told.notices(),
            trail,
            clock);
  }

  CalibrationView opened(int contacts, String expert, String... participants) {
    return calibrations.open(request(contacts, expert, participants), Callers.MAKER);
  }

  static CalibrationRequest request(int contacts, String expert, String... participants) {
    return new CalibrationRequest(
        "November",
        FORM,
        null,
        LongStream.rangeClosed(1, contacts).mapToObj(id -> new CalibrationPart(id, null)).toList(),
        null,
        Arrays.asList(participants),
        expert,
        null);
  }

  /** Every criterion by its best point, but those named by their worst. */
  Answers answers(String... worst) {
    Map<String, Answer> answers = new HashMap<>();
    form.criteria()
        .forEach(
            criterion ->
                answers.put(
                    criterion.code(),
                    answer(criterion, List.of(worst).contains(criterion.code()))));
    return new Answers(answers);
  }

  static Answer answer(Criterion criterion, boolean worst) {
    return criterion.points().stream()
        .sorted(
            (one, other) ->
                worst
                    ? one.points().compareTo(other.points())
                    : other.points().compareTo(one.points()))
        .findFirst()
        .map(point -> Answer.of(point.code()).because("as seen"))
        .get();
  }

  void mark(long id, int contact, Caller who, String... worst) {
    int version = calibrations.save(id, contact, 0, answers(worst), "", who).version();
    calibrations.submit(id, contact, version, who);
  }

  private static SignIns signIns() {
    List<UserView> users =
        List.of(
            user("anna", 1L, Role.INSPECTOR, false),
            user("bo", null, Role.INSPECTOR, false),
            user("chen", null, Role.INSPECTOR, false),
            user("expert", null, Role.INSPECTOR, false),
            user("gone", null, Role.INSPECTOR, true),
            user("maker", null, Role.HR_MAKER, false));
    return StandIn.of(SignIns.class, Map.of("users", arguments -> users));
  }

  private static UserView user(String login, Long agent, Role role, boolean disabled) {
    return new UserView(7, login, login, Set.of(role), agent, "zh-CN", "UTC", disabled);
  }

  /** Contacts 1 to 20 of agent 5; contact 21 of agent 1. */
  private static final class Parts implements ServedParts {

    @Override
    public List<ServedPart> during(Instant from, Instant to, Set<Long> agentIds) {
      return LongStream.rangeClosed(1, 21).mapToObj(Parts::part).toList();
    }

    @Override
    public List<ServedPart> of(long recordId) {
      return recordId > 21 ? List.of() : List.of(part(recordId));
    }

    private static ServedPart part(long id) {
      return new ServedPart(
          id,
          100 + id,
          id == 21 ? 1 : 5,
          0,
          "Asia/Shanghai",
          id % 2 == 0 ? "chat" : "voice",
          NOW.minusSeconds(3600 * id),
          NOW,
          3,
          3,
          null,
          0,
          false,
          "HANDLED");
    }
  }
}
