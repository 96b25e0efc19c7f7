const CHARTS = /<figure class="figure chart">[^]*?<\/figure>/g;

/** A page without its charts and tables of data, which weigh what they show, apart from the story. */
export const withoutCharts = (html: string): string => html.replace(CHARTS, '');
