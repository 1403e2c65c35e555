package org.meritdesk.web.faces.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.AgentQuery;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.training.api.CoachingRight;
import org.meritdesk.training.api.CoachingTalks;
import org.meritdesk.training.api.TalkKind;
import org.meritdesk.training.api.TalkPage;
import org.meritdesk.training.api.TalkQuery;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;
import org.meritdesk.web.faces.shell.Window;

/** The talks that the reader sees, and preparing another one (辅导面谈). */
@Named
@RequestScoped
public class CoachingPage {

  private static final int SIZE = 30;
  private static final int CHOICES = 500;
  private static final String ALL = "all";

  @Inject private CoachingTalks talks;
  @Inject private Agents agents;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private @Nullable String show;
  private int page;
  private @Nullable Long agent;
  private TalkKind kind = TalkKind.COACHING;
  private @Nullable String month;
  private @Nullable TalkPage found;

  /** Prepares a talk and shows it. */
  public void open() {
    Long whom = agent;
    if (whom == null) {
      notices.refuse("coaching.nobody.chosen");
      return;
    }
    YearMonth last;
    try {
      last = month == null || month.isBlank() ? null : YearMonth.parse(month.strip());
    } catch (DateTimeParseException e) {
      notices.refuse("coaching.month.wrong");
      return;
    }
    long id = talks.open(whom, kind, last, reader.caller()).id();
    notices.done("coaching-talk?id=" + id, "coaching.opened");
  }

  /** The talks of the page. */
  public TalkPage getFound() {
    TalkPage known = found;
    if (known == null) {
      known =
          talks.search(new TalkQuery(null, null, isOpenOnly(), page * SIZE, SIZE), reader.caller());
      found = known;
    }
    return known;
  }

  /** Which rows these are. */
  public Window getWindow() {
    return new Window(page, SIZE, getFound().total());
  }

  /** Whether the reader may prepare talks. */
  public boolean isLeads() {
    return CoachingRight.LEAD_TALKS.heldBy(reader.caller());
  }

  /** Whom the reader may talk with. */
  public List<AgentView> getChoices() {
    Long me = reader.caller().agentId();
    return agents
        .search(new AgentQuery(null, null, null, true, null, 0, CHOICES), reader.caller())
        .agents()
        .stream()
        .filter(each -> !Long.valueOf(each.id()).equals(me))
        .toList();
  }

  /** What a talk may be for. */
  public TalkKind[] getKinds() {
    return TalkKind.values();
  }

  /** Whether what has ended is left out. */
  public boolean isOpenOnly() {
    return !ALL.equals(show);
  }

  public @Nullable String getShow() {
    return show;
  }

  public void setShow(@Nullable String show) {
    this.show = show;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = Math.max(0, page);
  }

  public @Nullable Long getAgent() {
    return agent;
  }

  public void setAgent(@Nullable Long agent) {
    this.agent = agent;
  }

  public TalkKind getKind() {
    return kind;
  }

  public void setKind(TalkKind kind) {
    this.kind = kind;
  }

  public @Nullable String getMonth() {
    return month;
  }

  public void setMonth(@Nullable String month) {
    this.month = month;
  }
}
