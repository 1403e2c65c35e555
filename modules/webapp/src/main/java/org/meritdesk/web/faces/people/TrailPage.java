package org.meritdesk.web.faces.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.Order;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.AuditCheck;
import org.meritdesk.people.api.AuditColumn;
import org.meritdesk.people.api.AuditEntry;
import org.meritdesk.people.api.AuditQuery;
import org.meritdesk.web.faces.Words;
import org.meritdesk.web.faces.shell.CsvFile;
import org.meritdesk.web.faces.shell.ListAddress;
import org.meritdesk.web.faces.shell.Reader;

/** Who changed what, why and when; and whether the chain still holds (审计轨迹). */
@Named
@RequestScoped
public class TrailPage {

  private static final int SIZE = 50;

  @Inject private Audit audit;
  @Inject private Reader reader;
  @Inject private ListAddress list;
  @Inject private CsvFile file;

  private @Nullable String actor;
  private @Nullable String action;
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;
  private int page;
  private @Nullable AuditCheck check;
  private @Nullable List<AuditEntry> found;

  /** The records of this page. */
  public List<AuditEntry> getFound() {
    return read().stream().limit(SIZE).toList();
  }

  private List<AuditEntry> read() {
    List<AuditEntry> known = found;
    if (known == null) {
      known = search(page * SIZE, SIZE + 1);
      found = known;
    }
    return known;
  }

  private List<AuditEntry> search(int offset, int limit) {
    return audit.search(
        new AuditQuery(
            actor,
            action,
            null,
            null,
            from == null ? null : from.atStartOfDay(reader.zone()).toInstant(),
            to == null ? null : to.plusDays(1).atStartOfDay(reader.zone()).toInstant(),
            null,
            limit,
            offset,
            list.order(AuditColumn.class, Order.falling(AuditColumn.SEQ))));
  }

  /** Hands the list out as a file. */
  public void export() {
    file.send(
        "trail",
        List.of(
            new CsvFile.Column<>("trail.seq", AuditEntry::seq),
            new CsvFile.Column<>("trail.when", each -> reader.figures().fullMoment(each.at())),
            new CsvFile.Column<>("trail.who", AuditEntry::actor),
            new CsvFile.Column<>("trail.action", AuditEntry::action),
            new CsvFile.Column<>(
                "trail.subject", each -> each.subjectKind() + " " + each.subjectId()),
            new CsvFile.Column<>("trail.why", AuditEntry::reason),
            new CsvFile.Column<>("trail.details", AuditEntry::details)),
        (number, size) -> search(number * size, size));
  }

  /** Recomputes the chain. */
  public void verify() {
    check = audit.verify();
  }

  /** What the recomputation found. */
  public @Nullable AuditCheck getCheck() {
    return check;
  }

  /** What a record tells besides. */
  public List<TrailDetails.Detail> details(AuditEntry entry) {
    return TrailDetails.of(entry.details());
  }

  /** The path of a detail in words; a step without a name stays as it is. */
  public String named(TrailDetails.Detail detail) {
    Words words = new Words(reader.getLocale());
    return Arrays.stream(detail.name().split("\\."))
        .map(
            step -> {
              String text = words.name("trail.detail", step);
              return text.equals("trail.detail." + step) ? step : text;
            })
        .collect(Collectors.joining(" · "));
  }

  /** Whether another page follows. */
  public boolean isMore() {
    return read().size() > SIZE;
  }

  /** Who. */
  public @Nullable String getActor() {
    return actor;
  }

  /** Takes who. */
  public void setActor(@Nullable String actor) {
    this.actor = actor;
  }

  /** The beginning of the action. */
  public @Nullable String getAction() {
    return action;
  }

  /** Takes the beginning of the action. */
  public void setAction(@Nullable String action) {
    this.action = action;
  }

  /** The first day. */
  public @Nullable LocalDate getFrom() {
    return from;
  }

  /** Takes the first day. */
  public void setFrom(@Nullable LocalDate from) {
    this.from = from;
  }

  /** The last day. */
  public @Nullable LocalDate getTo() {
    return to;
  }

  /** Takes the last day. */
  public void setTo(@Nullable LocalDate to) {
    this.to = to;
  }

  /** The page, from 0. */
  public int getPage() {
    return page;
  }

  /** Takes the page. */
  public void setPage(int page) {
    this.page = Math.max(0, page);
  }
}
