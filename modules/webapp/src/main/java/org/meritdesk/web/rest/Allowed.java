package org.meritdesk.web.rest;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.meritdesk.people.api.Role;
import org.meritdesk.people.api.Scope;

/**
 * Who may call an operation (接口授权): one of the roles or one of the scopes suffices. On a method, or
 * on a class for all its methods; an operation without it is closed to everybody and fails the
 * build.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {

  /** Roles of persons. */
  Role[] roles() default {};

  /** Scopes of API keys. */
  Scope[] scopes() default {};

  /** Whose rows an allowed caller gets to see or change. */
  Whose whose() default Whose.ALL;

  /** Whose rows (数据范围). */
  enum Whose {
    /** Everybody's. */
    ALL,
    /** An agent the own, a lead the team's, everybody else all: {@code Agents.scope}. */
    SCOPED,
    /** Only what is the caller's own. */
    OWN
  }
}
