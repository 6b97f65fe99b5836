#pragma once

#include <string_view>
#include <vector>

namespace linli::crypto {

/// A column of sealed values, which are nothing or sealed for "<place>/<id of the row>".
struct SealedColumn {
  std::string_view table, column, place;
};

/// Published to whoever keeps sealed values (`app.on<crypto::SealedColumns>(name_sealed)`), to name his
/// columns. What is named here is sealed anew after the keys were rotated.
struct SealedColumns {
  std::vector<SealedColumn>& named;
  void add(std::initializer_list<SealedColumn> columns) const {
    named.insert(named.end(), columns.begin(), columns.end());
  }
};

}  // namespace linli::crypto
