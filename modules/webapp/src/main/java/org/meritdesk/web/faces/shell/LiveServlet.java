package org.meritdesk.web.faces.shell;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.meritdesk.people.api.Caller;

/**
 * The line from the server to the bell of an open page (服务器推送): server-sent events; a page of
 * nobody is told to ask no more.
 */
@WebServlet(urlPatterns = "/live", asyncSupported = true)
public class LiveServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Reader reader;
  @Inject private transient LiveBells bells;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Caller> caller = reader.signedIn();
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Accel-Buffering", "no");
    if (caller.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      return;
    }
    response.setContentType("text/event-stream");
    response.setCharacterEncoding("UTF-8");
    response.flushBuffer();
    if (!bells.join(caller.get().name(), request.startAsync())) {
      request.getAsyncContext().complete();
    }
  }
}
