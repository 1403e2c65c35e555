package org.meritdesk.incentive.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How service turned a crisis (服务故事).
 *
 * @param praiseId the praise it comes from, or null
 * @param caseId the shared case it comes from, or null
 * @param agentName whose service it was; null where nobody is named or does not want to be shown
 * @param thanks how many colleagues thanked
 * @param thanked whether the caller did, or may not
 * @param reason why it was refused or taken out
 */
public record Story(
    long id,
    @Nullable Long praiseId,
    @Nullable Long caseId,
    @Nullable String agentName,
    String title,
    String words,
    StoryState state,
    String toldBy,
    Instant toldAt,
    int thanks,
    boolean thanked,
    boolean checkable,
    @Nullable String reason) {}
