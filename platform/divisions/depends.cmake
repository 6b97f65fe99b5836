set(depends brotli)
set(embed divisions=data/divisions/divisions.bin)
