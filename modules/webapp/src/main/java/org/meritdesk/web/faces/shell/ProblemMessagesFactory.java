package org.meritdesk.web.faces.shell;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link ProblemMessages} before the handler of the container (错误处理工厂). */
public class ProblemMessagesFactory extends ExceptionHandlerFactory {

  /** Wraps the container's. */
  public ProblemMessagesFactory(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new ProblemMessages(getWrapped().getExceptionHandler());
  }
}
