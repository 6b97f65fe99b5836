/// <reference types="vite/client" />
/// <reference types="@dcloudio/types" />
