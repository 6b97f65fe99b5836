#include "modules/exemplar/texts.hpp"

#include "platform/export/export.hpp"

namespace linli::exemplar::texts {

void add_to(App& app) {
  app.get<exports::Texts>().add({
      {"list.get_exemplars", "微榜样推荐", "exemplars"},
      {"column.story", "事迹", "Story"},
      {"column.published_at", "发布时间", "Published at"},
      {"column.likes", "点赞数", "Likes"},
      {"column.liked", "本人已点赞", "Liked"},
      {"value.state.nominated", "待审核", "nominated"},
      {"value.state.taken_down", "已下架", "taken down"},
  });
}

}  // namespace linli::exemplar::texts
