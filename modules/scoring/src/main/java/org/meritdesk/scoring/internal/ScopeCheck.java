package org.meritdesk.scoring.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meritdesk.people.api.PostView;
import org.meritdesk.people.api.Posts;
import org.meritdesk.people.api.TeamView;
import org.meritdesk.people.api.Teams;
import org.meritdesk.scoring.api.Finding;
import org.meritdesk.scoring.api.SchemeScope;

/** Posts and teams that a scope names but that do not exist (适用范围校验). */
final class ScopeCheck {

  private ScopeCheck() {}

  static Stream<Finding> of(SchemeScope scope, Posts posts, Teams teams) {
    Set<String> knownPosts = posts.all().stream().map(PostView::code).collect(Collectors.toSet());
    Set<String> knownTeams = teams.all().stream().map(TeamView::code).collect(Collectors.toSet());
    return Stream.concat(
        unknown("post-unknown", "post", scope.posts(), knownPosts),
        unknown("team-unknown", "team", scope.teams(), knownTeams));
  }

  private static Stream<Finding> unknown(
      String code, String name, Set<String> named, Set<String> known) {
    List<String> strange = named.stream().filter(each -> !known.contains(each)).sorted().toList();
    return strange.stream()
        .map(each -> new Finding(Finding.Severity.WARNING, "scope", code, Map.of(name, each)));
  }
}
