package org.meritdesk.web.faces.incentive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.Contest;
import org.meritdesk.incentive.api.ContestDocument;
import org.meritdesk.incentive.api.Contests;
import org.meritdesk.incentive.api.RuleFlaw;
import org.meritdesk.measures.api.Direction;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.people.api.PostView;
import org.meritdesk.people.api.Posts;
import org.meritdesk.people.api.TeamView;
import org.meritdesk.people.api.Teams;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.PageTexts;
import org.meritdesk.web.faces.shell.Reader;

/** Writes a contest, or changes a draft (竞赛编辑). */
@Named
@RequestScoped
public class ContestDraftPage {

  @Inject private Contests contests;
  @Inject private Posts posts;
  @Inject private Teams teams;
  @Inject private Reader reader;
  @Inject private Notices notices;
  @Inject private PageTexts texts;

  private @Nullable Long id;
  private @Nullable Integer version;
  private @Nullable ContestFields fields;
  private List<RuleFlaw> flaws = List.of();

  /** What is written. */
  public ContestFields getFields() {
    ContestFields known = fields;
    if (known == null) {
      Contest draft = id == null ? null : contests.get(id, reader.caller());
      known = draft == null ? new ContestFields() : new ContestFields(draft.document());
      version = version == null && draft != null ? Integer.valueOf(draft.version()) : version;
      fields = known;
    }
    return known;
  }

  /** Keeps it, or says what is wrong. */
  public void save() {
    ContestDocument typed = getFields().document();
    flaws = contests.check(typed);
    if (!flaws.isEmpty()) {
      notices.refuse("contest.mend", flaws.size());
      return;
    }
    Contest kept =
        id == null
            ? contests.draft(typed, reader.caller())
            : contests.change(id, version == null ? 0 : version, typed, reader.caller());
    notices.done("contest?id=" + kept.id(), "contest.kept");
  }

  /** What is wrong, in words. */
  public List<String> getFindings() {
    return flaws.stream()
        .map(each -> texts.place(each.field()) + " · " + texts.of("contest.flaw." + each.code()))
        .toList();
  }

  /** All measures that have a better side. */
  public List<Measure> getMeasures() {
    return Arrays.stream(Measure.values())
        .filter(each -> each.direction() != Direction.RANGE)
        .toList();
  }

  /** All teams. */
  public List<TeamView> getTeams() {
    return teams.all();
  }

  /** The posts in use. */
  public List<PostView> getPosts() {
    return posts.all().stream().filter(PostView::active).toList();
  }

  public @Nullable Long getId() {
    return id;
  }

  public void setId(@Nullable Long id) {
    this.id = id;
  }

  public @Nullable Integer getVersion() {
    getFields();
    return version;
  }

  public void setVersion(@Nullable Integer version) {
    this.version = version;
  }
}
