package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.kernel.Problem;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.training.api.RecordFileLook;
import org.meritdesk.training.api.RecordFiles;
import org.meritdesk.training.api.RecordProfile;
import org.meritdesk.training.api.RecordRefusal;
import org.meritdesk.training.api.Records;
import org.meritdesk.training.api.TrainingProblem;
import org.meritdesk.training.api.TrainingRight;
import org.meritdesk.training.domain.RecordFile;

/** Reads files of past records and keeps how they are read (培训档案导入). */
@ApplicationScoped
class RecordFileBook implements RecordFiles {

  private static final int LONGEST_NAME = 60;

  private Jdbi jdbi;
  private Agents agents;
  private Records records;
  private Audit audit;
  private Clock clock;

  @Inject
  RecordFileBook(Jdbi jdbi, Agents agents, Records records, Audit audit, Clock clock) {
    this.jdbi = jdbi;
    this.agents = agents;
    this.records = records;
    this.audit = audit;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected RecordFileBook() {}

  @Override
  public List<RecordProfile> profiles(Caller who) {
    TrainingRight.TAKE_RECORDS.demandOf(who);
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select document from training.record_profile order by name")
                .mapTo(String.class)
                .map(TrainingJson::profile)
                .list());
  }

  @Override
  @Transactional
  public void keep(RecordProfile profile, Caller who) {
    TrainingRight.TAKE_RECORDS.demandOf(who);
    if (profile.name().isEmpty() || profile.name().length() > LONGEST_NAME) {
      throw PeopleProblem.FIELD_INVALID.problem("field", "name", "value", profile.name());
    }
    refuseUnknownForm(profile.days());
    jdbi.useTransaction(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into training.record_profile (name, document, made_by, made_at)
                    values (:name, cast(:document as jsonb), :who, :now)
                    on conflict (name) do update set document = excluded.document,
                      made_by = excluded.made_by, made_at = excluded.made_at
                    """)
                .bind("name", profile.name())
                .bind("document", TrainingJson.write(profile))
                .bind("who", who.name())
                .bind("now", Columns.utc(clock.instant()))
                .execute());
    audited("record-profile.kept", profile.name(), who);
  }

  @Override
  @Transactional
  public void forget(String name, Caller who) {
    TrainingRight.TAKE_RECORDS.demandOf(who);
    int gone =
        jdbi.withHandle(
            handle -> handle.execute("delete from training.record_profile where name = ?", name));
    if (gone > 0) {
      audited("record-profile.forgotten", name, who);
    }
  }

  private void audited(String action, String name, Caller who) {
    audit.record(who, action, "training-records", "import", null, Map.of("name", name));
  }

  private static void refuseUnknownForm(String days) {
    if (!RecordFile.knowsDays(days)) {
      throw PeopleProblem.FIELD_INVALID.problem("field", "days", "value", days);
    }
  }

  @Override
  public RecordFileLook look(byte[] bytes, RecordProfile profile, Caller who) {
    TrainingRight.TAKE_RECORDS.demandOf(who);
    refuseUnknownForm(profile.days());
    RecordFile file = RecordFile.of(bytes, profile);
    List<RecordRefusal> refusals = new ArrayList<>(file.refusals());
    PastRecords past = new PastRecords(jdbi, agents, LocalDate.now(clock));
    List<PastRecords.Sound> sound = past.read(file.records());
    for (RecordRefusal each : past.refusals()) {
      int line = file.lines().get(each.line() - 1);
      refusals.add(new RecordRefusal(line, column(each.field()), each.code(), each.value()));
    }
    refusals.sort(Comparator.comparingInt(RecordRefusal::line));
    Set<String> unknown = new TreeSet<>();
    refusals.stream()
        .filter(each -> each.code().equals("unknown-course"))
        .forEach(each -> unknown.add(each.value()));
    return new RecordFileLook(
        file.headings(),
        file.columns(),
        file.records(),
        file.lines(),
        unknown,
        refusals,
        jdbi.withHandle(handle -> RecordRows.fresh(handle, sound)));
  }

  private static String column(String field) {
    return field.equals("employeeNo") ? "employee_no" : field;
  }

  @Override
  @Transactional
  public int take(byte[] bytes, RecordProfile profile, Caller who) {
    RecordFileLook look = look(bytes, profile, who);
    if (!look.refusals().isEmpty()) {
      throw refused(look.refusals());
    }
    return records.take(look.records(), who);
  }

  private static Problem refused(List<RecordRefusal> refusals) {
    return TrainingProblem.RECORDS_REFUSED.problem("refusals", refusals);
  }
}
