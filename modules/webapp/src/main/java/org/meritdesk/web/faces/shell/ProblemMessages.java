package org.meritdesk.web.faces.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import java.io.IOException;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.Problem;
import org.meritdesk.kernel.ProblemType.Category;

/**
 * Makes a message of a problem that a deed met (业务错误提示); a page that was asked for answers by
 * status.
 */
class ProblemMessages extends ExceptionHandlerWrapper {

  private static final String EXPIRED = "/errors/expired.xhtml";

  ProblemMessages(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    FacesContext faces = FacesContext.getCurrentInstance();
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      ExceptionQueuedEventContext context = events.next().getContext();
      Problem problem = cause(context.getException(), Problem.class);
      if (cause(context.getException(), ViewExpiredException.class) != null) {
        openAgain(faces);
        events.remove();
        return;
      } else if (problem != null && !PhaseId.RENDER_RESPONSE.equals(context.getPhaseId())) {
        answer(faces, problem);
        events.remove();
        if (faces.getResponseComplete()) {
          return;
        }
      }
    }
    getWrapped().handle();
  }

  /** The page waited too long: a script shows it anew, a person reads why and decides. */
  private static void openAgain(FacesContext faces) {
    ExternalContext browser = faces.getExternalContext();
    boolean script = faces.getPartialViewContext().isAjaxRequest();
    try {
      browser.redirect(script ? Addresses.here(faces) : browser.getRequestContextPath() + EXPIRED);
    } catch (IOException e) {
      throw new FacesException(e);
    }
  }

  private static void answer(FacesContext faces, Problem problem) {
    if (faces.isPostback()) {
      PageTexts texts = CDI.current().select(PageTexts.class).get();
      faces.addMessage(
          null,
          new FacesMessage(
              FacesMessage.SEVERITY_ERROR, texts.problem(problem), texts.advice(problem)));
      faces.renderResponse();
      return;
    }
    try {
      faces.getExternalContext().responseSendError(status(problem), problem.type().code());
      faces.responseComplete();
    } catch (IOException e) {
      throw new FacesException(e);
    }
  }

  private static int status(Problem problem) {
    Category category = problem.type().category();
    return category == Category.FORBIDDEN ? 403 : category == Category.NOT_FOUND ? 404 : 400;
  }

  private static <T extends Throwable> @Nullable T cause(
      @Nullable Throwable thrown, Class<T> kind) {
    for (Throwable each = thrown; each != null; each = each.getCause()) {
      if (kind.isInstance(each)) {
        return kind.cast(each);
      }
    }
    return null;
  }
}
