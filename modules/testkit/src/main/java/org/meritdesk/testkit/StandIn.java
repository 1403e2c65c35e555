package org.meritdesk.testkit;

import java.lang.reflect.Proxy;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stands in for an interface of which a test needs a few methods; the others refuse. */
public final class StandIn {

  private static final Object[] NONE = {};

  /** What one method answers. */
  @FunctionalInterface
  public interface Answer {
    /** The answer to a call with these arguments. */
    @Nullable Object to(Object[] arguments);
  }

  private StandIn() {}

  /** Answers by the name of the method. */
  public static <T> T of(Class<T> type, Map<String, Answer> answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              Answer answer = answers.get(method.getName());
              if (answer == null) {
                throw new UnsupportedOperationException(method.getName());
              }
              return answer.to(arguments == null ? NONE : arguments);
            }));
  }
}
