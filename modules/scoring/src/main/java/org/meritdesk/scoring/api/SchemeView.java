package org.meritdesk.scoring.api;

import java.util.List;
import java.util.Map;

/**
 * A scheme with the history of its versions, newest first (方案一览).
 *
 * @param code the scheme
 * @param names names by language tag, of the newest version
 * @param versions all of them, newest first
 */
public record SchemeView(String code, Map<String, String> names, List<SchemeVersion> versions) {}
