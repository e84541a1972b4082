"""The registry: premises, their long list, and what may be registered twice."""
