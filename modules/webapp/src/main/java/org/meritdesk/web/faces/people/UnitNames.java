package org.meritdesk.web.faces.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.PostView;
import org.meritdesk.people.api.Posts;
import org.meritdesk.people.api.TeamView;
import org.meritdesk.people.api.Teams;
import org.meritdesk.web.faces.shell.PageTexts;

/** What teams and posts are called in the reader's language, for every row of a list (组织名称). */
@Named
@RequestScoped
public class UnitNames {

  @Inject private Teams teams;
  @Inject private Posts posts;
  @Inject private PageTexts texts;

  private @Nullable Map<String, String> teamNames;
  private @Nullable Map<String, String> postNames;

  /** The name of a team by its code. */
  public String team(@Nullable String code) {
    Map<String, String> known = teamNames;
    if (known == null) {
      known =
          teams.all().stream()
              .collect(
                  Collectors.toMap(
                      TeamView::code, each -> texts.either(each.nameZh(), each.nameEn())));
      teamNames = known;
    }
    return code == null ? "" : known.getOrDefault(code, code);
  }

  /** The name of a post by its code. */
  public String post(@Nullable String code) {
    Map<String, String> known = postNames;
    if (known == null) {
      known =
          posts.all().stream()
              .collect(
                  Collectors.toMap(
                      PostView::code, each -> texts.either(each.nameZh(), each.nameEn())));
      postNames = known;
    }
    return code == null ? "" : known.getOrDefault(code, code);
  }
}
