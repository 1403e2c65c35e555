package org.meritdesk.people.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.people.api.PostView;
import org.meritdesk.people.api.Posts;

/** Reads the posts (岗位). */
@ApplicationScoped
class PostList implements Posts {

  private Jdbi jdbi;

  @Inject
  PostList(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected PostList() {}

  @Override
  public List<PostView> all() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select code, name_zh, name_en, active from people.post order by code")
                .map(
                    (row, c) ->
                        new PostView(
                            row.getString("code"),
                            row.getString("name_zh"),
                            row.getString("name_en"),
                            row.getBoolean("active")))
                .list());
  }
}
