// Leaflet, loaded only by the screens that show a map. Without a tile server nothing but our own areas is drawn.
import 'leaflet/dist/leaflet.css'
import './place-map.css'
import type { Answer } from '@linli/api'
import type { LatLngBounds, LayerGroup, Map, Marker } from 'leaflet'
import type { Position } from './gcj02'
import { type Areas, type Pin, colour_of, pin_signs } from './place-map'

export interface Drawn {
  areas?: Areas
  pins: Pin[]
  chosen?: string
  self?: Position
  picked?: Position
}

export interface Words {
  zoom_in: string
  zoom_out: string
  self: string
  picked: string
}

export interface BrowserMap {
  draw(drawn: Drawn): void
  /** Moves so that all that is drawn is seen. */
  fit(): void
  go(position: Position): void
  middle(): Position
  remove(): void
}

export async function browser_map(
  element: HTMLElement,
  words: Words,
  tiles: Answer<'/public/map', 'get'> | undefined,
  on: { pin: (id: string) => void; tap: (position: Position) => void },
): Promise<BrowserMap> {
  const { default: L } = await import('leaflet')
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  const map: Map = L.map(element, { attributionControl: !!tiles?.tile_url, zoomControl: false, zoomAnimation: !still, fadeAnimation: !still, zoomSnap: 0.5 })
  L.control.zoom({ zoomInTitle: words.zoom_in, zoomOutTitle: words.zoom_out }).addTo(map)
  L.control.scale({ imperial: false, maxWidth: 90 }).addTo(map)
  map.setView([34.72, 114.0], 12)
  if (tiles?.tile_url) L.tileLayer(tiles.tile_url, { attribution: tiles.tile_attribution, maxZoom: 19 }).addTo(map)
  map.on('click', ({ latlng }) => on.tap({ lat: latlng.lat, lng: latlng.lng }))
  const areas: LayerGroup = L.layerGroup().addTo(map)
  const marks: LayerGroup = L.layerGroup().addTo(map)
  let bounds = L.latLngBounds([])
  let names: { within: LatLngBounds; words: HTMLElement }[] = []

  /** A name is shown once its area is wide enough for it: names that lie over each other say nothing. */
  function show_names_that_fit() {
    for (const { within, words } of names) {
      const width = map.latLngToContainerPoint(within.getNorthEast()).x - map.latLngToContainerPoint(within.getSouthWest()).x
      words.style.visibility = words.offsetWidth <= width ? 'visible' : 'hidden'
    }
  }

  map.on('zoomend', show_names_that_fit)

  function mark(position: Position, title: string, kind: string, sign: string): Marker {
    const icon = L.divIcon({ className: 'map-pin', html: `<span class="map-pin-mark map-pin-${kind}">${sign}</span>`, iconSize: [44, 44] })
    return L.marker([position.lat, position.lng], { icon, title, alt: title, keyboard: true })
  }

  return {
    draw({ areas: collection, pins, chosen, self, picked }) {
      areas.clearLayers()
      names = []
      marks.clearLayers()
      bounds = L.latLngBounds([])
      for (const area of collection?.features ?? []) {
        const layer = L.geoJSON(area as never, { interactive: false, style: { className: `map-area map-area-${colour_of(area)}`, weight: 1.5 } })
        layer.addTo(areas)
        bounds.extend(layer.getBounds())
        const name = L.divIcon({ className: 'map-area-name', html: '', iconSize: [0, 0] })
        const label = L.marker(layer.getBounds().getCenter(), { icon: name, interactive: false, keyboard: false })
        label.addTo(areas)
        const words = document.createElement('span')
        words.textContent = area.properties.name
        label.getElement()?.replaceChildren(words)
        names.push({ within: layer.getBounds(), words })
      }
      const within = pins.length || self || picked ? L.latLngBounds([]) : bounds
      for (const pin of pins) {
        const kind = pin.id === chosen ? `${pin.tone} map-pin-chosen` : pin.tone
        mark(pin, pin.label, kind, pin_signs[pin.tone]).on('click', () => on.pin(pin.id)).addTo(marks)
        within.extend([pin.lat, pin.lng])
      }
      for (const [position, title, kind] of [
        [self, words.self, 'self'],
        [picked, words.picked, 'picked'],
      ] as const) {
        if (!position) continue
        mark(position, title, kind, '').addTo(marks)
        within.extend([position.lat, position.lng])
      }
      bounds = within
      show_names_that_fit()
    },
    fit() {
      map.invalidateSize()
      if (bounds.isValid()) map.fitBounds(bounds, { padding: [28, 28], maxZoom: 16, animate: false })
    },
    go: ({ lat, lng }) => void map.setView([lat, lng], Math.max(map.getZoom(), 16), { animate: false }),
    middle() {
      const { lat, lng } = map.getCenter()
      return { lat, lng }
    },
    remove: () => void map.remove(),
  }
}
