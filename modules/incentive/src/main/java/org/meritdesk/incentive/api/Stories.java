package org.meritdesk.incentive.api;

import java.util.List;
import org.meritdesk.people.api.Caller;

/**
 * Stories of service (服务故事): told from praise or cases, read by everybody once a second person has
 * checked that they name no customer; colleagues thank once each.
 */
public interface Stories {

  /** What everybody reads, the newest first; who checks sees waiting ones before. */
  List<Story> feed(Caller who);

  /**
   * Tells one.
   *
   * @throws org.meritdesk.kernel.Problem {@code STORY_FIELD}, {@code STORY_SOURCE}
   */
  Story tell(StoryDraft draft, Caller who);

  /** Shares it; neither by who told it nor by whose service it was. */
  Story share(long id, Caller checker);

  /** Decides against, with a reason. */
  Story refuse(long id, String reason, Caller checker);

  /** Takes a shared one out, with a reason. */
  Story withdraw(long id, String reason, Caller checker);

  /** Thanks, once; not for the own. */
  Story thank(long id, Caller who);
}
