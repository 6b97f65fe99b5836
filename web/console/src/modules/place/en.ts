import type zh from './zh-CN'

const en: typeof zh = {
  place: {
    areas_text: 'Areas of grids, responsibility zones and estates. They come and go as GeoJSON, so that any map program can draw them.',
    export: 'Export GeoJSON',
    import: 'Import GeoJSON',
    kind: 'Kind of area',
    features: '{count} features',
    bad_feature: 'Feature {number}:',
    all_good: 'The check is content',
    replace_text: 'The import replaces all areas of this kind under the chosen organisation.',
    replace: 'Replace',
    saved: '{count} areas saved',
    find_area: 'Find by name',
    no_areas: 'No areas here yet. Import GeoJSON.',
    map_label: 'Map with {count} areas',
    estates_text: 'The address book of estates and buildings. Whoever picks a building has named the grid as well.',
    find_estate: 'Name of the estate',
    estate: 'Estate', building: 'Building',
    add_estate: 'Add an estate', edit_estate: 'Edit the estate',
    add_building: 'Add a building to “{name}”', edit_building: 'Edit building {name}',
    no_estates: 'No estates yet.', no_buildings: 'No buildings yet.',
    answering_unit: 'Grid or community',
    lat: 'Latitude', lng: 'Longitude', position: 'Position', position_help: 'WGS84; may stay empty',
    responsibles_text: 'Who answers for each grid, building and zone. Dispatch and calls for help look here.',
    part: 'Part', who: 'Name', for: 'Answers for', for_unit: 'Grid or building group', for_zone: 'Responsibility zone',
    since_on: 'Since', until_on: 'Until',
    add_responsible: 'Add a person', no_responsibles: 'Nobody yet.',
    end: 'Step down', end_title: '{name} steps down', end_text: 'Nothing is sent there from that day on; the history stays.', end_on: 'Last day',
  },
  place_fault: {
    not_a_polygon: 'not a polygon', not_an_area: 'has no area', name_missing: 'has no name', name_too_long: 'the name is too long', crosses_itself: 'the outline crosses itself', ring_open: 'is not closed', rings_in_conflict: 'its rings are in conflict',
    unit_not_found: 'no such grid under the chosen organisation', unit_ambiguous: 'several grids have this name; give its code', not_a_grid: 'the organisation is not a grid', estate_not_found: 'no such estate', estate_ambiguous: 'several estates have this name', twice: 'twice in the file', out_of_range: 'coordinates out of range', too_few_points: 'too few points', too_many_points: 'too many points',
  },
}
export default en
