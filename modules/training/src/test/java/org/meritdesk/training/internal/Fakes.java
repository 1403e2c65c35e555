package org.meritdesk.training.internal;

import java.lang.reflect.Proxy;

/** Answers for an interface in one lambda. */
final class Fakes {

  private Fakes() {}

  interface Answering {
    Object to(String name, Object[] arguments);
  }

  static <T> T of(Class<T> type, Answering answering) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> answering.to(method.getName(), arguments)));
  }
}
