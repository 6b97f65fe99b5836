// A chunk of its own, so that pages can wait for their words before anything of the application has started.
export { all_words } from './i18n'
