package org.meritdesk.web.faces.shell;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;

/** Forms go back to the address they came from, with its query (表单地址). */
public class AddressKept extends ViewHandlerWrapper {

  /** Wraps the container's. */
  public AddressKept(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public String getActionURL(FacesContext faces, String viewId) {
    String url = getWrapped().getActionURL(faces, viewId);
    UIViewRoot shown = faces.getViewRoot();
    HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
    String query = request.getQueryString();
    boolean here = shown != null && viewId.equals(shown.getViewId());
    return here && query != null && url.indexOf('?') < 0 ? url + "?" + query : url;
  }
}
