package org.meritdesk.scoring.api;

import java.util.Set;

/**
 * Whom a scheme judges (适用范围); an empty set stands for all. Of several schemes the one that names
 * teams goes before one that names posts, and this before one for everybody.
 *
 * @param posts codes of posts
 * @param teams codes of teams
 */
public record SchemeScope(Set<String> posts, Set<String> teams) {

  /** Fills in what a document may leave out. */
  @SuppressWarnings("NullAway") // a parsed document may lack either part
  public SchemeScope {
    posts = posts == null ? Set.of() : Set.copyOf(posts);
    teams = teams == null ? Set.of() : Set.copyOf(teams);
  }

  /** The scope without limits. */
  public static SchemeScope everybody() {
    return new SchemeScope(Set.of(), Set.of());
  }

  /** Whether an assignment to this post and team is judged by it. */
  public boolean covers(String post, String team) {
    return (posts.isEmpty() || posts.contains(post)) && (teams.isEmpty() || teams.contains(team));
  }

  /** How closely the scope is drawn: 0 for everybody, 3 for posts of teams. */
  public int closeness() {
    return (teams.isEmpty() ? 0 : 2) + (posts.isEmpty() ? 0 : 1);
  }

  /** Whether some assignment could be judged by both, at the same closeness. */
  public boolean contends(SchemeScope other) {
    return closeness() == other.closeness()
        && meets(posts, other.posts)
        && meets(teams, other.teams);
  }

  private static boolean meets(Set<String> one, Set<String> other) {
    return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
  }
}
