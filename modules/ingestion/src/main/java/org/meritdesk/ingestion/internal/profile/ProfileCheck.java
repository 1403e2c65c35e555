package org.meritdesk.ingestion.internal.profile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.FactKind;
import org.meritdesk.ingestion.api.IngestionProblem;
import org.meritdesk.ingestion.domain.PhaseKind;
import org.meritdesk.kernel.Problem;

/** Reads a profile and refuses one that cannot work, naming the place. */
public final class ProfileCheck {

  private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,49}");
  private static final Map<FactKind, Set<String>> REQUIRED =
      Map.of(
          FactKind.CONTACT, Set.of("id", "opened_at"),
          FactKind.MESSAGE, Set.of("id", "contact", "at", "author_kind"),
          FactKind.RATING, Set.of("id", "contact", "scale", "raw", "at"),
          FactKind.AGENT_STATE, Set.of("id", "agent", "state", "start", "end"),
          FactKind.COMPLAINT, Set.of("id", "at", "cause", "valid"),
          FactKind.MEASUREMENT, Set.of("id", "measure", "day"));
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private ProfileCheck() {}

  /** The profile that the JSON says. */
  public static ProfileDocument read(String json) {
    try {
      ProfileDocument profile = MAPPER.readValue(json, ProfileDocument.class);
      check(profile);
      return profile;
    } catch (JsonProcessingException e) {
      throw invalid("json", e.getOriginalMessage());
    }
  }

  /** The kind of fact of a profile. */
  public static FactKind kind(ProfileDocument profile) {
    return FactKind.ofPath(String.valueOf(profile.kind()))
        .orElseThrow(() -> invalid("kind", String.valueOf(profile.kind())));
  }

  private static void check(ProfileDocument profile) {
    required("code", profile.code());
    required("names", profile.names());
    required("source", profile.source());
    required("fields", profile.fields());
    if (!CODE.matcher(profile.code()).matches()) {
      throw invalid("code", profile.code());
    }
    if (profile.delimiter() == null || profile.delimiter().length() != 1) {
      throw invalid("delimiter", String.valueOf(profile.delimiter()));
    }
    if (profile.quote() != null && profile.quote().length() != 1) {
      throw invalid("quote", profile.quote());
    }
    Set<String> missing =
        REQUIRED.getOrDefault(kind(profile), Set.of()).stream()
            .filter(f -> !profile.fields().containsKey(f))
            .collect(Collectors.toSet());
    if (!missing.isEmpty()) {
      throw invalid("fields", String.join(", ", missing));
    }
    intervals(profile);
    tried("zone", () -> ZoneId.of(profile.zone()));
    tried("dateFormat", () -> new Moments(profile));
    if (profile.encoding() != null && !profile.encoding().equals("auto")) {
      tried("encoding", () -> Charset.forName(profile.encoding()));
    }
  }

  private static void intervals(ProfileDocument profile) {
    List<ProfileDocument.Interval> intervals =
        profile.intervals() == null ? List.of() : profile.intervals();
    for (ProfileDocument.Interval interval : intervals) {
      required("intervals.start", interval.start());
      if (PhaseKind.ofWord(String.valueOf(interval.kind())).isEmpty()) {
        throw invalid("intervals.kind", String.valueOf(interval.kind()));
      }
      if (interval.end() == null && interval.duration() == null) {
        throw invalid("intervals.end", interval.name());
      }
    }
    if (!intervals.isEmpty() && kind(profile) != FactKind.CONTACT) {
      throw invalid("intervals", profile.kind());
    }
  }

  private static void required(String at, @Nullable Object value) {
    if (value == null) {
      throw invalid(at, "missing");
    }
  }

  private static void tried(String at, Runnable step) {
    try {
      step.run();
    } catch (RuntimeException e) {
      throw invalid(at, String.valueOf(e.getMessage()));
    }
  }

  private static Problem invalid(String at, String reason) {
    return IngestionProblem.PROFILE_INVALID.problem("at", at, "reason", reason);
  }
}
