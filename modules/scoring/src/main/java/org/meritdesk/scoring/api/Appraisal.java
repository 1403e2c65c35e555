package org.meritdesk.scoring.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one assignment of one agent in one month was worth (绩效考核).
 *
 * @param id its number; null while provisional
 * @param month the month
 * @param revision revision of the month; 0 while provisional
 * @param state state of the month it belongs to
 * @param agentId whom
 * @param employeeNo employee number
 * @param agentName name
 * @param assignmentNo 1, 2 … by begin within the month
 * @param teamCode team
 * @param postCode post
 * @param from first day of the part
 * @param toExclusive day after its last
 * @param days calendar days of the part
 * @param monthDays calendar days of the month
 * @param schemeCode scheme in force
 * @param schemeVersion its version
 * @param outcome whether there is a score
 * @param scoreBeforeGates sum of the lines
 * @param score after gates
 * @param grade grade by the scheme's bands
 * @param rank place within the scheme, 1 is best; equal scores share a place
 * @param rankOf how many have a place
 * @param lines figure by figure, with points and reason
 * @param breaches gates that were breached
 * @param advice what would reach the next band, best gain first
 * @param digest SHA-256 of the canonical form, in hex
 */
public record Appraisal(
    @Nullable Long id,
    YearMonth month,
    int revision,
    MonthState state,
    long agentId,
    String employeeNo,
    String agentName,
    int assignmentNo,
    String teamCode,
    String postCode,
    LocalDate from,
    LocalDate toExclusive,
    int days,
    int monthDays,
    @Nullable String schemeCode,
    @Nullable Integer schemeVersion,
    Outcome outcome,
    @Nullable BigDecimal scoreBeforeGates,
    @Nullable BigDecimal score,
    @Nullable String grade,
    @Nullable Integer rank,
    @Nullable Integer rankOf,
    List<AppraisalLine> lines,
    List<Breach> breaches,
    List<Advice> advice,
    String digest) {

  /** Fixes the lists. */
  public Appraisal {
    lines = List.copyOf(lines);
    breaches = List.copyOf(breaches);
    advice = List.copyOf(advice);
  }

  /** The same with its digest. */
  public Appraisal sealedBy(String sha256) {
    return with(id, revision, state, sha256);
  }

  /** The same as a closing keeps it. */
  public Appraisal kept(long number, int monthRevision, MonthState monthState) {
    return with(number, monthRevision, monthState, digest);
  }

  private Appraisal with(
      @Nullable Long number, int monthRevision, MonthState monthState, String sha256) {
    return new Appraisal(
        number,
        month,
        monthRevision,
        monthState,
        agentId,
        employeeNo,
        agentName,
        assignmentNo,
        teamCode,
        postCode,
        from,
        toExclusive,
        days,
        monthDays,
        schemeCode,
        schemeVersion,
        outcome,
        scoreBeforeGates,
        score,
        grade,
        rank,
        rankOf,
        lines,
        breaches,
        advice,
        sha256);
  }
}
