package org.meritdesk.web.faces.incentive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.Praise;
import org.meritdesk.incentive.api.PraiseRight;
import org.meritdesk.incentive.api.PraiseState;
import org.meritdesk.incentive.api.Praises;
import org.meritdesk.incentive.api.Stories;
import org.meritdesk.incentive.api.Story;
import org.meritdesk.incentive.api.StoryDraft;
import org.meritdesk.incentive.api.StoryState;
import org.meritdesk.quality.api.CaseQuery;
import org.meritdesk.quality.api.CaseState;
import org.meritdesk.quality.api.CaseView;
import org.meritdesk.quality.api.Cases;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;

/** Stories of service: told, checked, thanked for (服务故事). */
@Named
@RequestScoped
public class StoriesPage {

  private static final int MOST = 50;

  @Inject private Stories stories;
  @Inject private Praises praises;
  @Inject private Cases cases;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private @Nullable String source;
  private @Nullable String title;
  private @Nullable String words;
  private @Nullable String reason;
  private @Nullable Long which;
  private @Nullable List<Story> feed;

  private List<Story> feed() {
    List<Story> known = feed;
    if (known == null) {
      known = stories.feed(reader.caller());
      feed = known;
    }
    return known;
  }

  /** What everybody reads. */
  public List<Story> getShared() {
    return feed().stream().filter(each -> each.state() == StoryState.SHARED).toList();
  }

  /** What waits, and the reader's own that came to nothing. */
  public List<Story> getWaiting() {
    return feed().stream().filter(each -> each.state() != StoryState.SHARED).toList();
  }

  /** Whether the reader tells. */
  public boolean isTells() {
    return PraiseRight.RECORD.heldBy(reader.caller());
  }

  /** Whether the reader checks. */
  public boolean isChecks() {
    return PraiseRight.CHECK.heldBy(reader.caller());
  }

  /** Praise that a story can come from. */
  public List<Praise> getPraises() {
    return praises.all(reader.caller()).stream()
        .filter(each -> each.state() == PraiseState.ACCEPTED)
        .limit(MOST)
        .toList();
  }

  /** Cases that a story can come from. */
  public List<CaseView> getCases() {
    return cases
        .search(new CaseQuery(null, null, CaseState.SHARED, null, 0, MOST), reader.caller())
        .cases();
  }

  /** Tells. */
  public void tell() {
    String from = source == null ? "" : source;
    Long id = from.length() < 2 ? null : Long.valueOf(from.substring(1));
    stories.tell(
        new StoryDraft(
            from.startsWith("p") ? id : null,
            from.startsWith("c") ? id : null,
            title == null ? "" : title,
            words == null ? "" : words),
        reader.caller());
    notices.done("stories", "stories.told");
  }

  /** Shares. */
  public void share(Story each) {
    stories.share(each.id(), reader.caller());
    notices.done("stories", "stories.shared");
  }

  /** Decides against. */
  public void refuse(Story each) {
    stories.refuse(each.id(), reason == null ? "" : reason, reader.caller());
    notices.done("stories", "stories.refused");
  }

  /** Takes the chosen one out. */
  public void takeOut() {
    stories.withdraw(which == null ? 0 : which, reason == null ? "" : reason, reader.caller());
    notices.done("stories", "stories.withdrawn");
  }

  /** Thanks. */
  public void thank(Story each) {
    stories.thank(each.id(), reader.caller());
    notices.done("stories", "stories.thanked");
  }

  public @Nullable String getSource() {
    return source;
  }

  public void setSource(@Nullable String source) {
    this.source = source;
  }

  public @Nullable String getTitle() {
    return title;
  }

  public void setTitle(@Nullable String title) {
    this.title = title;
  }

  public @Nullable String getWords() {
    return words;
  }

  public void setWords(@Nullable String words) {
    this.words = words;
  }

  public @Nullable Long getWhich() {
    return which;
  }

  public void setWhich(@Nullable Long which) {
    this.which = which;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }
}
