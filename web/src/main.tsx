// In: the page; out: the app in it.

import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.js'
import './style/colours.css'
import './style/base.css'
import './style/shell.css'
import './style/home.css'
import './style/marks.css'
import './style/pair.css'
import './style/reading.css'
import './style/tables.css'

const place = document.getElementById('app')
if (place) {
  createRoot(place).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
