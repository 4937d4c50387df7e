/** The entry of the slider, for whoever wants one ready made. */
export { createTimeSlider } from './time-slider.ts';
export type { ShowsInstant, TimeSlider, TimeSliderOptions } from './time-slider.ts';
