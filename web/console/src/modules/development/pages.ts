export const development_pages = [
  { name: 'development', label: 'development.board' },
  { name: 'development_files', label: 'development.files' },
]
