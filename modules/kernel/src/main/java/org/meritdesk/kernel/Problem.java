package org.meritdesk.kernel;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A named failure with its arguments (业务错误); carries no prose and no HTTP, the fronts translate it.
 */
public final class Problem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient ProblemType type;
  private final transient Map<String, Object> arguments;

  Problem(ProblemType type, Map<String, Object> arguments) {
    super(type.code() + " " + arguments);
    this.type = type;
    this.arguments = arguments;
  }

  /** Which failure it is. */
  public ProblemType type() {
    return type;
  }

  /** The arguments in the order given; never null. */
  public Map<String, Object> arguments() {
    return arguments;
  }

  static Map<String, Object> arguments(Object... nameValuePairs) {
    if (nameValuePairs.length % 2 != 0) {
      throw new IllegalArgumentException("names and values must alternate");
    }
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < nameValuePairs.length; i += 2) {
      map.put((String) nameValuePairs[i], nameValuePairs[i + 1]);
    }
    return Collections.unmodifiableMap(map);
  }
}
