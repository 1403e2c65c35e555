package org.meritdesk.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares on a module's root package which modules to its left it may use (模块边界); one ArchUnit
 * test holds it.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Module {

  /** Names of the modules whose {@code api} package may be used, such as {@code "people"}. */
  String[] uses();
}
