package org.meritdesk.training.internal.xapi;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The editions of the Experience API that are spoken (xAPI 版本). */
public enum XapiVersion {
  /** The first, as far as its third correction. */
  V1("1.0.3", "1\\.0(\\.\\d+)?"),
  /** IEEE 9274.1.1. */
  V2("2.0.0", "2\\.0(\\.\\d+)?");

  private final String full;
  private final String pattern;

  XapiVersion(String full, String pattern) {
    this.full = full;
    this.pattern = pattern;
  }

  /** The one that a header or a statement names, if it is spoken. */
  public static Optional<XapiVersion> of(@Nullable String name) {
    return name == null
        ? Optional.empty()
        : Arrays.stream(values()).filter(each -> name.matches(each.pattern)).findFirst();
  }

  /** As answered in the header. */
  public String full() {
    return full;
  }
}
