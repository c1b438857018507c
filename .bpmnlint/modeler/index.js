'use strict';

module.exports = {
  name: 'Tayang: aturan SOP',
  script: './klien.js'
};
