package org.meritdesk.web.faces.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.AuditCheck;
import org.meritdesk.people.api.AuditEntry;
import org.meritdesk.people.api.AuditQuery;
import org.meritdesk.web.faces.shell.Reader;

/** Who changed what, why and when; and whether the chain still holds (审计轨迹). */
@Named
@RequestScoped
public class TrailPage {

  private static final int SIZE = 50;

  @Inject private Audit audit;
  @Inject private Reader reader;

  private @Nullable String actor;
  private @Nullable String action;
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;
  private @Nullable Long before;
  private @Nullable AuditCheck check;
  private @Nullable List<AuditEntry> found;

  /** The records of this page, the newest first. */
  public List<AuditEntry> getFound() {
    List<AuditEntry> known = found;
    if (known == null) {
      known = audit.search(query());
      found = known;
    }
    return known;
  }

  private AuditQuery query() {
    return new AuditQuery(
        actor,
        action,
        null,
        null,
        from == null ? null : from.atStartOfDay(reader.zone()).toInstant(),
        to == null ? null : to.plusDays(1).atStartOfDay(reader.zone()).toInstant(),
        before,
        SIZE);
  }

  /** Recomputes the chain. */
  public void verify() {
    check = audit.verify();
  }

  /** What the recomputation found. */
  public @Nullable AuditCheck getCheck() {
    return check;
  }

  /** The place in the chain from which older ones follow, or null at the end. */
  public @Nullable Long getOlder() {
    List<AuditEntry> rows = getFound();
    return rows.size() < SIZE ? null : rows.get(rows.size() - 1).seq();
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

  /** Only older than this. */
  public @Nullable Long getBefore() {
    return before;
  }

  /** Takes the place in the chain. */
  public void setBefore(@Nullable Long before) {
    this.before = before;
  }
}
