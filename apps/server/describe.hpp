// `linli openapi`: the API's description, without a store of one's own.
#pragma once

namespace linli {

// Prints the document to the standard output.
int print_openapi();

}  // namespace linli
