package org.meritdesk.web.rest;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;
import org.meritdesk.web.security.CurrentCaller;

/**
 * The one gate of all REST operations (授权检查): what {@link Allowed} says, and nothing without it.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class AllowedFilter implements ContainerRequestFilter {

  @Context private ResourceInfo operation;
  @Context private HttpHeaders headers;
  @Inject private CurrentCaller current;

  @Override
  public void filter(ContainerRequestContext request) {
    Optional<Caller> caller = current.find();
    if (caller.isEmpty()) {
      request.abortWith(Problems.answer(401, "http-401", Map.of(), headers));
    } else if (!open(rule(operation.getResourceMethod()), caller.get())) {
      request.abortWith(Problems.answer(403, "http-403", Map.of(), headers));
    }
  }

  static boolean open(@Nullable Allowed rule, Caller caller) {
    return rule != null && caller.any(Set.of(rule.roles()), Set.of(rule.scopes()));
  }

  /** The rule of a method: its own, or its class's. */
  static @Nullable Allowed rule(Method method) {
    Allowed own = method.getAnnotation(Allowed.class);
    return own != null ? own : method.getDeclaringClass().getAnnotation(Allowed.class);
  }
}
