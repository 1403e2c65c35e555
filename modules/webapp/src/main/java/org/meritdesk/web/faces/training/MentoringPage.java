package org.meritdesk.web.faces.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.AgentQuery;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.training.api.CoachingRight;
import org.meritdesk.training.api.MentorRule;
import org.meritdesk.training.api.MentorView;
import org.meritdesk.training.api.Mentoring;
import org.meritdesk.training.api.PairDraft;
import org.meritdesk.training.api.PairView;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;

/** Mentors, their newcomers, and who may be a mentor (师徒带教). */
@Named
@RequestScoped
public class MentoringPage {

  private static final int CHOICES = 500;
  private static final int USUAL_DAYS = 60;

  @Inject private Mentoring mentoring;
  @Inject private Agents agents;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private @Nullable Long mentor;
  private @Nullable Long newcomer;
  private @Nullable LocalDate from;
  private @Nullable LocalDate until;
  private @Nullable String goals;
  private @Nullable String steps;
  private @Nullable List<Long> named;
  private @Nullable Integer mostPairs;
  private @Nullable MentorRule rule;

  /** Begins a pair and shows it. */
  public void pair() {
    Long who = mentor;
    Long whom = newcomer;
    if (who == null || whom == null) {
      notices.refuse("mentoring.nobody.chosen");
      return;
    }
    PairDraft draft = new PairDraft(who, whom, getFrom(), getUntil(), goals == null ? "" : goals);
    long id = mentoring.pair(draft, reader.caller()).id();
    notices.done("mentor-pair?id=" + id, "mentoring.paired");
  }

  /** Keeps who may be a mentor. */
  public void keep() {
    Set<String> codes =
        Arrays.stream(getSteps().split("[,，\\s]+"))
            .filter(each -> !each.isBlank())
            .collect(Collectors.toSet());
    Integer most = mostPairs;
    mentoring.change(
        new MentorRule(codes, new HashSet<>(getNamed()), most == null ? 0 : most), reader.caller());
    notices.done("mentoring", "mentoring.rule.kept");
  }

  /** The pairs that the reader sees. */
  public List<PairView> getPairs() {
    return mentoring.all(reader.caller());
  }

  /** Who may be a mentor. */
  public List<MentorView> getMentors() {
    return mentoring.mentors(reader.caller());
  }

  /** Whether a pair is late. */
  public boolean late(PairView pair) {
    return pair.overdue(reader.today());
  }

  /** Whether the reader may begin pairs. */
  public boolean isMayPair() {
    return CoachingRight.PAIR.heldBy(reader.caller());
  }

  /** Whether the reader says who may be a mentor. */
  public boolean isRules() {
    return CoachingRight.NAME_MENTORS.heldBy(reader.caller());
  }

  /** Everybody whom the reader sees. */
  public List<AgentView> getPeople() {
    return agents
        .search(new AgentQuery(null, null, null, true, null, 0, CHOICES), reader.caller())
        .agents();
  }

  /** The rule that holds. */
  public MentorRule getRule() {
    MentorRule known = rule;
    if (known == null) {
      known = mentoring.rule(reader.caller());
      rule = known;
    }
    return known;
  }

  public @Nullable Long getMentor() {
    return mentor;
  }

  public void setMentor(@Nullable Long mentor) {
    this.mentor = mentor;
  }

  public @Nullable Long getNewcomer() {
    return newcomer;
  }

  public void setNewcomer(@Nullable Long newcomer) {
    this.newcomer = newcomer;
  }

  public LocalDate getFrom() {
    LocalDate known = from;
    return known == null ? reader.today() : known;
  }

  public void setFrom(@Nullable LocalDate from) {
    this.from = from;
  }

  public LocalDate getUntil() {
    LocalDate known = until;
    return known == null ? getFrom().plusDays(USUAL_DAYS) : known;
  }

  public void setUntil(@Nullable LocalDate until) {
    this.until = until;
  }

  public @Nullable String getGoals() {
    return goals;
  }

  public void setGoals(@Nullable String goals) {
    this.goals = goals;
  }

  /** Ladder steps, parted by commas. */
  public String getSteps() {
    String known = steps;
    return known == null ? String.join(", ", new TreeSet<>(getRule().steps())) : known;
  }

  public void setSteps(@Nullable String steps) {
    this.steps = steps == null ? "" : steps;
  }

  /** Who may besides. */
  public List<Long> getNamed() {
    List<Long> known = named;
    return known == null ? List.copyOf(getRule().agents()) : known;
  }

  public void setNamed(List<Long> named) {
    this.named = List.copyOf(named);
  }

  public @Nullable Integer getMostPairs() {
    Integer known = mostPairs;
    return known == null ? Integer.valueOf(getRule().mostPairs()) : known;
  }

  public void setMostPairs(@Nullable Integer mostPairs) {
    this.mostPairs = mostPairs;
  }
}
