set(depends fmt::fmt Boost::headers Boost::json)
