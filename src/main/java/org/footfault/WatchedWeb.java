package org.footfault;

import java.net.URI;
import org.footfault.source.web.Answer;
import org.footfault.source.web.Web;

/**
 * A web that tells of every answer; an address that is asked again is told of again. Closing it
 * leaves the web behind it open: that belongs to whoever made it.
 */
record WatchedWeb(Web web, Progress progress) implements Web {

  @Override
  public Answer get(URI address) {
    Answer answer = web.get(address);
    progress.visited(address);
    return answer;
  }
}
