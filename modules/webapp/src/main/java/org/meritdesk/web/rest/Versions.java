package org.meritdesk.web.rest;

import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.meritdesk.web.WebProblem;

/**
 * Versions as entity tags (版本校验): {@code ETag: "3"} is answered, {@code If-Match: "3"} asked for.
 */
public final class Versions {

  private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})\"");

  private Versions() {}

  /** The tag of a version. */
  public static EntityTag tag(int version) {
    return new EntityTag(Integer.toString(version));
  }

  /**
   * The version that the client has read.
   *
   * @throws org.meritdesk.kernel.Problem {@code http-428} without the header, {@code http-412} if
   *     it is no tag of ours
   */
  public static int read(@Nullable String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw WebProblem.HTTP_428.problem();
    }
    Matcher tag = TAG.matcher(ifMatch.strip());
    if (!tag.matches()) {
      throw WebProblem.HTTP_412.problem();
    }
    return Integer.parseInt(tag.group(1));
  }
}
