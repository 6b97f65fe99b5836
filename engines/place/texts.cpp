#include "engines/place/texts.hpp"

namespace linli::place::texts {

const char* const tile_source = "地图管理条例：互联网地图须使用经审核的地图；留空则只画本县网格";

}  // namespace linli::place::texts
